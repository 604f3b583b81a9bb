package touchline.compiler.scenario.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.runtime.Machine;

/**
 * The states that a case can come to, found breadth first, and the moves between them. Node 0 is
 * the one before the case begins.
 */
final class StateGraph {
  private static final int MOST_EDGES = 40_000;

  private final List<List<Edge>> out = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<Stand> stands = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final BitSet over = new BitSet();
  private final Player player;
  private final Sameness sameness;
  private boolean complete = true;
  private int edges;

  /**
   * A move between two states.
   *
   * @param open what is answered there to whether the company is open
   * @param taken the ways that it takes
   */
  record Edge(int from, Move move, List<Boolean> open, int to, Set<Machine.Taken> taken) {
    Edge {
      open = List.copyOf(open);
      taken = Set.copyOf(taken);
    }
  }

  StateGraph(Player player, Sameness sameness) {
    this.player = player;
    this.sameness = sameness;
  }

  /** Searches from all beginnings. */
  void search(List<Move.Start> starts, Moves moves) {
    for (Move.Start start : starts) {
      add(0, start, List.of(), player.start(start.touchpoint(), start.request()));
    }
    for (int node = 1; node < out.size(); node++) {
      if (edges > MOST_EDGES) {
        complete = false;
        return;
      }
      Stand stand = stands.get(node - 1);
      Optional<Turn> turn = stand.isOver() ? Optional.empty() : Turn.of(stand);
      if (turn.isPresent()) {
        for (Move move : moves.at(turn.orElseThrow())) {
          add(node, move, stand.open(), player.play(turn.orElseThrow(), move));
        }
      }
    }
  }

  private void add(int from, Move move, List<Boolean> before, List<Player.Outcome> outcomes) {
    for (Player.Outcome outcome : outcomes) {
      List<Boolean> all = outcome.stand().open();
      List<Boolean> open = all.subList(before.size(), all.size());
      int to = number(outcome.stand());
      out.get(from).add(new Edge(from, move, open, to, new HashSet<>(outcome.taken())));
      edges++;
    }
  }

  private int number(Stand stand) {
    return numbers.computeIfAbsent(
        sameness.key(stand),
        any -> {
          stands.add(stand);
          out.add(new ArrayList<>());
          over.set(stands.size(), stand.isOver());
          return stands.size();
        });
  }

  List<Edge> from(int node) {
    return out.get(node);
  }

  /** True if some case takes a way. */
  boolean takes(Machine.Taken taken) {
    return out.stream().anyMatch(list -> list.stream().anyMatch(it -> it.taken().contains(taken)));
  }

  int size() {
    return out.size();
  }

  boolean isOver(int node) {
    return over.get(node);
  }

  /** False if there are more states than were looked at. */
  boolean isComplete() {
    return complete;
  }

  /** The states from which the case can come to an end. */
  BitSet ending() {
    List<List<Integer>> in = new ArrayList<>();
    out.forEach(any -> in.add(new ArrayList<>()));
    out.forEach(list -> list.forEach(edge -> in.get(edge.to()).add(edge.from())));
    BitSet ending = (BitSet) over.clone();
    BitSet waiting = (BitSet) over.clone();
    for (int node = waiting.nextSetBit(0); node >= 0; node = waiting.nextSetBit(0)) {
      waiting.clear(node);
      for (int before : in.get(node)) {
        if (!ending.get(before)) {
          ending.set(before);
          waiting.set(before);
        }
      }
    }
    return ending;
  }
}
