package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * At each node, what a decision may ask for before it is recorded again. Nodes share their sets,
 * which are never changed once they are here.
 */
final class Liveness {
  /** What a node asks for that is no decision. */
  static final BitSet NOTHING = new BitSet();

  private final List<BitSet> live;

  /**
   * @param asks the axes that a node's conditions ask for
   */
  Liveness(Net net, List<BitSet> asks, Influence influence, Optional<Axis> open) {
    this.live = new ArrayList<>(asks);
    BitSet waiting = new BitSet();
    waiting.set(0, net.size());
    for (int node = net.size() - 1; node >= 0; node = waiting.length() - 1) {
      waiting.clear(node);
      BitSet now = live.get(node);
      for (Arc arc : net.out(node)) {
        now = union(now, needed(arc, influence, open));
      }
      if (now != live.get(node)) {
        live.set(node, now);
        net.in(node).forEach(arc -> waiting.set(arc.from()));
      }
    }
  }

  /** What is asked for at the end of an arc and is not recorded on it. */
  private BitSet needed(Arc arc, Influence influence, Optional<Axis> open) {
    BitSet later = live.get(arc.to());
    return switch (arc.passage()) {
      case ENTRY -> NOTHING;
      case PASS, CASE -> later;
      case HELD -> without(later, Writes.NONE, open);
      case DONE -> without(later, influence.own(arc.from()), open);
    };
  }

  private static BitSet without(BitSet later, Writes recorded, Optional<Axis> open) {
    if (recorded.isEmpty() && open.isEmpty()) {
      return later;
    }
    BitSet needed = (BitSet) later.clone();
    needed.andNot(recorded.axes());
    open.ifPresent(axis -> needed.clear(axis.number()));
    return needed;
  }

  /** What is in either; the first set if there is no more in the second. */
  private static BitSet union(BitSet first, BitSet second) {
    if (first == second || second.isEmpty()) {
      return first;
    }
    if (first.isEmpty()) {
      return second;
    }
    BitSet both = (BitSet) first.clone();
    both.or(second);
    return both.equals(first) ? first : both;
  }

  /** What is asked for at a node or after it. */
  BitSet at(int node) {
    return live.get(node);
  }
}
