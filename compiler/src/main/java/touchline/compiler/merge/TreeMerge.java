package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Lexeme;

/** Merges entries from the outside in. */
final class TreeMerge {
  private final Pieces pieces;

  private TreeMerge(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Writes the merged text of a file's entries. */
  static void merge(Trio file, Pieces pieces) {
    TreeMerge merge = new TreeMerge(pieces);
    merge.children(file).forEach(merge::entry);
  }

  private record Child(Trio trio, boolean torn, Side side) {}

  /** What stands in an entry's braces in the end, in order. */
  private List<Child> children(Trio parent) {
    List<Sequence.Placed<Trio>> order =
        Sequence.merge(kept(parent, Side.BASE), kept(parent, Side.OURS), kept(parent, Side.THEIRS));
    List<Child> children = new ArrayList<>();
    for (Sequence.Placed<Trio> placed : order) {
      Trio trio = placed.thing();
      children.add(new Child(trio, placed.torn() || Home.isTorn(trio), placed.side()));
    }
    if (isRanked(parent, Side.OURS) && isRanked(parent, Side.THEIRS)) {
      children.sort(Comparator.comparingInt(child -> child.trio().get(child.side()).rank()));
    }
    return children;
  }

  private static List<Trio> kept(Trio parent, Side side) {
    return parent.inside(side).stream().filter(trio -> Home.isIn(trio, parent)).toList();
  }

  /** Whether a side has them in the order of their ranks. */
  private static boolean isRanked(Trio parent, Side side) {
    int rank = 0;
    for (Trio trio : parent.inside(side)) {
      int next = trio.get(side).rank();
      if (next < rank) {
        return false;
      }
      rank = next;
    }
    return true;
  }

  private void entry(Child child) {
    Trio trio = child.trio();
    boolean ours = trio.in(Side.OURS);
    boolean theirs = trio.in(Side.THEIRS);
    if (child.torn()) {
      pieces.conflict(trio, child.side() == Side.OURS, child.side() == Side.THEIRS);
    } else if (trio.in(Side.BASE) ? ours && theirs : ours != theirs || isSame(trio)) {
      merge(trio);
    } else {
      pieces.conflict(trio, ours, theirs);
    }
  }

  private static boolean isSame(Trio trio) {
    Entry ours = trio.get(Side.OURS);
    Entry theirs = trio.get(Side.THEIRS);
    return Lexeme.plain(ours.lead() + ours.text())
        .equals(Lexeme.plain(theirs.lead() + theirs.text()));
  }

  private void merge(Trio trio) {
    List<Child> inside = children(trio);
    Head head = Head.of(trio, !inside.isEmpty());
    if (head.cannotBeChosen()) {
      pieces.conflict(trio, true, true);
      return;
    }
    pieces.wrote(trio);
    head.write(pieces);
    if (head.hasBlock()) {
      inside.forEach(this::entry);
      pieces.write(head.tail());
      pieces.clear("}");
      pieces.write(trail(trio));
    } else if (!head.conflicts()) {
      pieces.write(trail(trio));
    }
  }

  private static Pick trail(Trio trio) {
    return Pick.of(trio, entry -> Optional.of(entry.trail()));
  }
}
