package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** At each node, what a decision may ask for before it is recorded again. */
final class Liveness {
  private final List<BitSet> live = new ArrayList<>();

  /**
   * @param asks the axes that a node's conditions ask for
   */
  Liveness(Net net, List<BitSet> asks, Influence influence, Optional<Axis> open) {
    asks.forEach(axes -> live.add((BitSet) axes.clone()));
    BitSet waiting = new BitSet();
    waiting.set(0, net.size());
    for (int node = net.size() - 1; node >= 0; node = waiting.length() - 1) {
      waiting.clear(node);
      BitSet now = live.get(node);
      int before = now.cardinality();
      for (Arc arc : net.out(node)) {
        need(now, arc, influence, open);
      }
      if (now.cardinality() > before) {
        net.in(node).forEach(arc -> waiting.set(arc.from()));
      }
    }
  }

  /** Adds what is asked for at the end of an arc and is not recorded on it. */
  private void need(BitSet now, Arc arc, Influence influence, Optional<Axis> open) {
    BitSet later = live.get(arc.to());
    switch (arc.passage()) {
      case ENTRY -> {}
      case PASS, CASE -> now.or(later);
      case HELD -> now.or(without(later, Writes.NONE, open));
      case DONE -> now.or(without(later, influence.own(arc.from()), open));
    }
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

  /** What is asked for at a node or after it. */
  BitSet at(int node) {
    return live.get(node);
  }
}
