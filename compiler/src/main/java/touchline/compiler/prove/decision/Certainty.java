package touchline.compiler.prove.decision;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * At each node, the fields that have a value in every case. Sets of cases need not say so of each
 * of them: what is certain costs nothing. The sets are never changed once they are here.
 */
final class Certainty {
  private static final BitSet NOTHING = new BitSet();

  private final Influence influence;
  private final BitSet fromCaller;
  private final @Nullable BitSet[] certain;

  /**
   * @param callEntry whether callers come in at a node
   */
  Certainty(Net net, Axes axes, Influence influence, BitSet callEntry) {
    this.influence = influence;
    this.fromCaller = fromCaller(axes);
    this.certain = new BitSet[net.size()];
    callEntry.stream().forEach(node -> certain[node] = fromCaller);
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
    BitSet now = before == null ? coming : without(before, missing(before, coming));
    now = without(now, influence.around(node).emptied());
    now = without(now, influence.during(node).emptied());
    certain[node] = now;
    return !now.equals(before);
  }

  private static BitSet missing(BitSet wanted, BitSet there) {
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(there);
    return missing;
  }

  private static BitSet without(BitSet fields, BitSet lost) {
    return fields.intersects(lost) ? missing(fields, lost) : fields;
  }

  /** The fields that have a value at a node. */
  BitSet at(int node) {
    BitSet known = certain[node];
    return known == null ? NOTHING : known;
  }

  /** The fields that have a value after an arc. */
  BitSet after(Arc arc) {
    if (arc.passage() == Arc.Passage.ENTRY) {
      boolean caller = arc.way().flatMap(way -> way.cause().match(Kinds.BY_TOUCHPOINT)).isEmpty();
      return caller ? fromCaller : NOTHING;
    }
    Writes own = influence.own(arc.from());
    if (arc.passage() != Arc.Passage.DONE || own.isEmpty()) {
      return at(arc.from());
    }
    BitSet after = (BitSet) at(arc.from()).clone();
    after.or(own.axes());
    after.andNot(own.emptied());
    return after;
  }

  /** Callers have to have recorded what a flow uses without asking whether it is known. */
  private static BitSet fromCaller(Axes axes) {
    BitSet recorded = axes.fields();
    for (int axis = 0; axis < axes.count(); axis++) {
      if (axes.whetherKnown(axes.axis(axis))) {
        recorded.clear(axis);
      }
    }
    return recorded;
  }
}
