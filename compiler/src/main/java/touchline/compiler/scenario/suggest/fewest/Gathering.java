package touchline.compiler.scenario.suggest.fewest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.suggest.fewest.CaseGraph.Arc;

/**
 * What single cases can take together. Cases that come to the same state are gone on with only if
 * none of the others took all that they took (labels, of which those that others dominate are
 * dropped).
 */
final class Gathering {
  private static final int MOST = 60_000;

  private final BitSet ways;
  private final Map<Integer, List<Label>> labels = new HashMap<>();
  private final Deque<Label> waiting = new ArrayDeque<>();
  private int made;

  /** A case up to a state, by its last move. */
  private static final class Label {
    private final int state;
    private final BitSet taken;
    private final Optional<Label> before;
    private final int move;
    private boolean dropped;

    Label(int state, BitSet taken, Optional<Label> before, int move) {
      this.state = state;
      this.taken = taken;
      this.before = before;
      this.move = move;
    }

    List<Integer> moves() {
      Deque<Integer> moves = new ArrayDeque<>();
      Label label = this;
      while (label.before.isPresent()) {
        moves.addFirst(label.move);
        label = label.before.orElseThrow();
      }
      return List.copyOf(moves);
    }
  }

  private Gathering(BitSet ways) {
    this.ways = ways;
  }

  /**
   * Cases from beginning to end, each as the numbers of its moves.
   *
   * @param ways all that matters
   */
  static List<List<Integer>> of(CaseGraph graph, BitSet ways) {
    Gathering gathering = new Gathering(ways);
    gathering.spread(graph.out());
    List<Label> ended = new ArrayList<>();
    BitSet ends = graph.ends();
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      gathering.labels.getOrDefault(end, List.of()).forEach(label -> enter(label, ended));
    }
    return ended.stream().map(Label::moves).toList();
  }

  private void spread(List<List<Arc>> out) {
    add(new Label(0, new BitSet(), Optional.empty(), -1));
    while (!waiting.isEmpty() && made < MOST) {
      Label label = waiting.remove();
      if (label.dropped || label.state >= out.size()) {
        continue;
      }
      for (Arc arc : out.get(label.state)) {
        BitSet taken = (BitSet) arc.takes().clone();
        taken.and(ways);
        taken.or(label.taken);
        add(new Label(arc.to(), taken, Optional.of(label), arc.number()));
      }
    }
  }

  private void add(Label label) {
    made++;
    if (enter(label, labels.computeIfAbsent(label.state, any -> new ArrayList<>()))) {
      waiting.add(label);
    }
  }

  /** False if one of the others took as much. */
  private static boolean enter(Label label, List<Label> others) {
    for (Label other : others) {
      if (isWithin(label.taken, other.taken)) {
        return false;
      }
    }
    others.removeIf(
        other -> {
          boolean less = isWithin(other.taken, label.taken);
          other.dropped |= less;
          return less;
        });
    others.add(label);
    return true;
  }

  private static boolean isWithin(BitSet few, BitSet many) {
    BitSet rest = (BitSet) few.clone();
    rest.andNot(many);
    return rest.isEmpty();
  }
}
