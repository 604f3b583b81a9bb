package touchline.compiler.prove.record;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Way;

/**
 * A way from one node to another.
 *
 * @param place its place among the ways of its node
 * @param left the blocks beside a statement that it leaves: what they record is forgotten
 */
record Edge(int from, int to, Way way, int place, Effect effect, List<Block> left) {

  /**
   * What is certain at its end.
   *
   * @param certain what is certain at each node; its start has been come to
   */
  BitSet end(@Nullable BitSet[] certain) {
    BitSet before = certain[from];
    if (before == null) {
      return Effect.NONE.adds();
    }
    if (effect.isNone() && left.isEmpty()) {
      return before;
    }
    BitSet end = (BitSet) before.clone();
    end.andNot(effect.drops());
    end.or(effect.adds());
    forget(left, end, certain);
    return end;
  }

  /** Takes out what blocks have recorded that was not certain before their statement. */
  static void forget(List<Block> left, BitSet end, @Nullable BitSet[] certain) {
    for (Block block : left) {
      BitSet before = certain[block.owner()];
      if (before != null) {
        BitSet lost = (BitSet) block.recorded().clone();
        lost.andNot(before);
        end.andNot(lost);
      }
    }
  }
}
