package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * At each node, the fields that have a value in every case. Sets of cases need not say so of each
 * of them: what is certain costs nothing.
 */
final class Certainty {
  private final Axes axes;
  private final Influence influence;
  private final List<Optional<BitSet>> certain = new ArrayList<>();

  /**
   * @param callEntry whether callers come in at a node
   */
  Certainty(Net net, Axes axes, Influence influence, BitSet callEntry) {
    this.axes = axes;
    this.influence = influence;
    for (int node = 0; node < net.size(); node++) {
      certain.add(callEntry.get(node) ? Optional.of(fromCaller()) : Optional.empty());
    }
    BitSet waiting = new BitSet();
    waiting.set(0, net.size());
    for (int node = 0; node >= 0; node = waiting.nextSetBit(0)) {
      waiting.clear(node);
      for (Arc arc : net.out(node)) {
        boolean known = arc.passage() == Arc.Passage.ENTRY || certain.get(node).isPresent();
        if (known && meet(arc.to(), after(arc))) {
          waiting.set(arc.to());
        }
      }
    }
  }

  private boolean meet(int node, BitSet coming) {
    BitSet now = certain.get(node).map(before -> (BitSet) before.clone()).orElse(axes.fields());
    now.and(coming);
    now.andNot(influence.around(node).emptied());
    now.andNot(influence.during(node).emptied());
    boolean changed = !certain.get(node).equals(Optional.of(now));
    certain.set(node, Optional.of(now));
    return changed;
  }

  /** The fields that have a value at a node. */
  BitSet at(int node) {
    return certain.get(node).orElseGet(BitSet::new);
  }

  /** The fields that have a value after an arc. */
  BitSet after(Arc arc) {
    if (arc.passage() == Arc.Passage.ENTRY) {
      boolean caller = arc.way().flatMap(way -> way.cause().match(Kinds.BY_TOUCHPOINT)).isEmpty();
      return caller ? fromCaller() : new BitSet();
    }
    BitSet after = (BitSet) at(arc.from()).clone();
    if (arc.passage() == Arc.Passage.DONE) {
      after.or(influence.own(arc.from()).axes());
      after.andNot(influence.own(arc.from()).emptied());
    }
    return after;
  }

  /** Callers have to have recorded what a flow uses without asking whether it is known. */
  private BitSet fromCaller() {
    BitSet fields = axes.fields();
    for (int axis = 0; axis < axes.count(); axis++) {
      if (axes.whetherKnown(axes.axis(axis))) {
        fields.clear(axis);
      }
    }
    return fields;
  }
}
