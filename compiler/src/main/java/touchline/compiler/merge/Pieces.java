package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Lexeme;

/** The merged text while it grows, and which entries are in it. */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<Trio> inOurs = new HashSet<>();
  private final Set<Trio> inTheirs = new HashSet<>();
  private boolean twice = false;

  void clear(String text) {
    pieces.add(new Piece.Clear(text));
  }

  /** Two versions of the same lines. */
  void conflict(String ours, String theirs) {
    pieces.add(new Piece.Conflict(ours, theirs));
  }

  /** Comments, or nothing but white space. */
  void write(Pick pick) {
    if (pick.conflicts()) {
      conflict(pick.text(Side.OURS).strip(), pick.text(Side.THEIRS).strip());
    } else {
      clear(pick.text(Side.OURS));
    }
  }

  /** Two versions of a whole entry, with all that is in it; nothing for a side without it. */
  void conflict(Trio trio, boolean showOurs, boolean showTheirs) {
    Entry first = trio.get(showOurs ? Side.OURS : Side.THEIRS);
    clear(first.lead().substring(0, ownLead(first)));
    if (showOurs) {
      wrote(trio, Side.OURS);
    }
    if (showTheirs) {
      wrote(trio, Side.THEIRS);
    }
    conflict(
        showOurs ? lines(trio.get(Side.OURS)) : "", showTheirs ? lines(trio.get(Side.THEIRS)) : "");
  }

  private static String lines(Entry entry) {
    return entry.lead().substring(ownLead(entry)) + entry.text();
  }

  /** Where the line begins that an entry's first comment, or the entry itself, stands in. */
  static int ownLead(Entry entry) {
    return ownLead(entry.lead());
  }

  static int ownLead(String lead) {
    int blank = 0;
    for (Lexeme lexeme : Lexeme.all(lead)) {
      if (lexeme.kind() == Lexeme.Kind.SPACE && lexeme.start() == 0) {
        blank = lexeme.end();
      }
    }
    return lead.lastIndexOf('\n', Math.max(0, blank - 1)) + 1;
  }

  /** Notes that an entry is in the text of both sides. */
  void wrote(Trio trio) {
    twice |= !inOurs.add(trio);
    twice |= !inTheirs.add(trio);
  }

  private void wrote(Trio trio, Side side) {
    twice |= !(side == Side.OURS ? inOurs : inTheirs).add(trio);
    trio.inside(side).forEach(child -> wrote(child, side));
  }

  List<Piece> all() {
    return List.copyOf(pieces);
  }

  /** How many entries the text of a side has. */
  int count(Side side) {
    return (side == Side.OURS ? inOurs : inTheirs).size();
  }

  /** Whether an entry that must be there is missing, or one is there twice. */
  boolean wrong(Trio file) {
    return twice || isMissing(file, Side.OURS) || isMissing(file, Side.THEIRS);
  }

  private boolean isMissing(Trio parent, Side side) {
    for (Trio trio : parent.inside(side)) {
      boolean needed = trio.in(side.other()) || !trio.in(Side.BASE);
      boolean there = (side == Side.OURS ? inOurs : inTheirs).contains(trio);
      if ((needed && !there) || isMissing(trio, side)) {
        return true;
      }
    }
    return false;
  }
}
