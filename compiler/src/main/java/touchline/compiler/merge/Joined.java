package touchline.compiler.merge;

import java.util.List;
import java.util.Optional;
import touchline.compiler.merge.entry.Lexeme;

/** Puts pieces together to a text. */
final class Joined implements Piece.Cases<Boolean> {
  private final StringBuilder text = new StringBuilder();
  private final String lineEnd;
  private final Optional<Markers> markers;
  private final Side chosen;
  private int conflicts = 0;
  private boolean behindMarker = false;
  private boolean behindComment = false;

  private Joined(String lineEnd, Optional<Markers> markers, Side chosen) {
    this.lineEnd = lineEnd;
    this.markers = markers;
    this.chosen = chosen;
  }

  /** With both versions of each conflict, on lines of their own. */
  static Joined marked(List<Piece> pieces, Markers markers, String lineEnd) {
    return all(pieces, new Joined(lineEnd, Optional.of(markers), Side.OURS));
  }

  /** As if somebody had chosen one side in each conflict. */
  static Joined choosing(Side side, List<Piece> pieces, String lineEnd) {
    return all(pieces, new Joined(lineEnd, Optional.empty(), side));
  }

  private static Joined all(List<Piece> pieces, Joined joined) {
    pieces.forEach(piece -> piece.match(joined));
    return joined;
  }

  String text() {
    return text.toString();
  }

  int conflicts() {
    return conflicts;
  }

  @Override
  public Boolean clear(Piece.Clear piece) {
    append(piece.text());
    return true;
  }

  @Override
  public Boolean conflict(Piece.Conflict piece) {
    if (markers.isEmpty()) {
      append(chosen == Side.OURS ? piece.ours() : piece.theirs());
      return true;
    }
    conflicts++;
    Markers marks = markers.get();
    line(marks.ours());
    lines(piece.ours());
    line(marks.between());
    lines(piece.theirs());
    line(marks.theirs());
    behindMarker = true;
    return true;
  }

  private void line(String marker) {
    while (!text.isEmpty() && " \t".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(lineEnd);
    }
    text.append(marker).append(lineEnd);
    behindComment = false;
    behindMarker = false;
  }

  private void lines(String version) {
    String whole = version.stripTrailing();
    text.append(whole).append(whole.isEmpty() ? "" : lineEnd);
  }

  private void append(String next) {
    if (next.isEmpty()) {
      return;
    }
    String added = behindMarker ? withoutLineEnd(next) : next;
    behindMarker = behindMarker && next.isBlank() && added.equals(next);
    boolean touches =
        !text.isEmpty()
            && isPartOfWord(text.charAt(text.length() - 1))
            && !added.isEmpty()
            && isPartOfWord(added.charAt(0));
    boolean swallowed = behindComment && !added.startsWith("\n") && !added.startsWith("\r");
    text.append(touches || swallowed ? lineEnd : "").append(added);
    behindComment = Lexeme.endsInLineComment(added);
  }

  /** Two entries that stood at a file's start have nothing before them. */
  private static boolean isPartOfWord(char c) {
    return !Character.isWhitespace(c) && "{}(),\"".indexOf(c) < 0;
  }

  /** The marker has ended the line already. */
  private static String withoutLineEnd(String next) {
    int at = 0;
    while (at < next.length() && " \t".indexOf(next.charAt(at)) >= 0) {
      at++;
    }
    if (next.startsWith("\r\n", at)) {
      return next.substring(at + 2);
    }
    return next.startsWith("\n", at) ? next.substring(at + 1) : next;
  }
}
