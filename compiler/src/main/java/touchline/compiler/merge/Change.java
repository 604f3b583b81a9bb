package touchline.compiler.merge;

import java.util.List;
import java.util.Optional;
import touchline.compiler.merge.entry.Block;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Lexeme;

/** Whether a side changed what the other one deleted; layout doesn't count. */
final class Change {
  private Change() {}

  /**
   * Whether an entry that only one side still has differs there from the base.
   *
   * @param kept the side that still has it
   */
  static boolean touched(Trio trio, Side kept) {
    Entry before = trio.get(Side.BASE);
    Entry now = trio.get(kept);
    boolean moved = !trio.parent(Side.BASE).equals(trio.parent(kept));
    if (moved || !own(before).equals(own(now))) {
      return true;
    }
    for (Trio child : trio.inside(kept)) {
      boolean deleted = child.in(Side.BASE) && !child.in(kept.other());
      boolean added = !child.in(Side.BASE) || !child.parent(Side.BASE).equals(Optional.of(trio));
      if (added || (deleted && touched(child, kept))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> own(Entry entry) {
    String tail = entry.block().map(Block::tail).orElse("");
    return Lexeme.wordsAndComments(
        entry.lead() + entry.head() + "\n" + tail + "\n" + entry.trail());
  }
}
