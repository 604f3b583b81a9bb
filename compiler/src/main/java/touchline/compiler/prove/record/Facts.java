package touchline.compiler.prove.record;

import java.util.BitSet;

/**
 * Which fields are known if a condition holds, and if it does not. The sets are never changed once
 * they are here.
 */
record Facts(BitSet ifTrue, BitSet ifFalse) {
  static final Facts NONE = new Facts(new BitSet(), new BitSet());

  Facts opposite() {
    return new Facts(ifFalse, ifTrue);
  }

  /** Both hold; the right one is asked only if the left one holds. */
  Facts and(Facts right) {
    return new Facts(union(ifTrue, right.ifTrue), shared(ifFalse, union(ifTrue, right.ifFalse)));
  }

  /** Either holds; the right one is asked only if the left one does not. */
  Facts or(Facts right) {
    return opposite().and(right.opposite()).opposite();
  }

  static BitSet union(BitSet left, BitSet right) {
    if (right.isEmpty()) {
      return left;
    }
    BitSet both = (BitSet) left.clone();
    both.or(right);
    return both;
  }

  private static BitSet shared(BitSet left, BitSet right) {
    if (left.isEmpty()) {
      return left;
    }
    BitSet both = (BitSet) left.clone();
    both.and(right);
    return both;
  }
}
