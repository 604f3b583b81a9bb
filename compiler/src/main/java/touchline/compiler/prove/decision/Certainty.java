package touchline.compiler.prove.decision;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * At each node, the fields that have a value in every case. Sets of cases need not say so of each
 * of them: what is certain costs nothing.
 */
final class Certainty {
  private final Axes axes;
  private final Influence influence;
  private final BitSet fields;
  private final @Nullable BitSet[] certain;

  /**
   * @param callEntry whether callers come in at a node
   */
  Certainty(Net net, Axes axes, Influence influence, BitSet callEntry) {
    this.axes = axes;
    this.influence = influence;
    this.fields = axes.fields();
    this.certain = new BitSet[net.size()];
    callEntry.stream().forEach(node -> certain[node] = fromCaller());
    BitSet waiting = new BitSet();
    waiting.set(0, net.size());
    for (int node = 0; node >= 0; node = waiting.nextSetBit(0)) {
      waiting.clear(node);
      for (Arc arc : net.out(node)) {
        boolean known = arc.passage() == Arc.Passage.ENTRY || certain[node] != null;
        if (known && meet(arc.to(), after(arc))) {
          waiting.set(arc.to());
        }
      }
    }
  }

  private boolean meet(int node, BitSet coming) {
    BitSet before = certain[node];
    BitSet now = (BitSet) (before == null ? fields : before).clone();
    now.and(coming);
    now.andNot(influence.around(node).emptied());
    now.andNot(influence.during(node).emptied());
    certain[node] = now;
    return !now.equals(before);
  }

  /** The fields that have a value at a node. */
  BitSet at(int node) {
    BitSet known = certain[node];
    return known == null ? new BitSet() : known;
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
    BitSet recorded = (BitSet) fields.clone();
    for (int axis = 0; axis < axes.count(); axis++) {
      if (axes.whetherKnown(axes.axis(axis))) {
        recorded.clear(axis);
      }
    }
    return recorded;
  }
}
