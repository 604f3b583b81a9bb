package touchline.compiler.prove.record;

import java.util.BitSet;

/**
 * What a statement does to the case's record. The sets are never changed once they are here.
 *
 * @param adds fields that are certain afterwards
 * @param drops fields that may be empty afterwards, and none of the above
 */
record Effect(BitSet adds, BitSet drops) {
  static final Effect NONE = new Effect(new BitSet(), new BitSet());

  boolean isNone() {
    return adds.isEmpty() && drops.isEmpty();
  }

  Effect adding(BitSet more) {
    return more.isEmpty() ? this : new Effect(Facts.union(adds, more), drops);
  }

  Effect dropping(BitSet more) {
    return more.isEmpty() ? this : new Effect(adds, Facts.union(drops, more));
  }
}
