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
        now.or(needed(arc, influence, open));
      }
      if (now.cardinality() > before) {
        net.in(node).forEach(arc -> waiting.set(arc.from()));
      }
    }
  }

  private BitSet needed(Arc arc, Influence influence, Optional<Axis> open) {
    BitSet needed = (BitSet) live.get(arc.to()).clone();
    switch (arc.passage()) {
      case ENTRY -> needed.clear();
      case PASS, CASE -> {}
      case HELD -> open.ifPresent(axis -> needed.clear(axis.number()));
      case DONE -> {
        open.ifPresent(axis -> needed.clear(axis.number()));
        needed.andNot(influence.own(arc.from()).axes());
      }
    }
    return needed;
  }

  /** What is asked for at a node or after it. */
  BitSet at(int node) {
    return live.get(node);
  }
}
