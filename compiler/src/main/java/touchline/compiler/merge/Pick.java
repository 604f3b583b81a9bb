package touchline.compiler.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Lexeme;

/**
 * What becomes of a part of an entry. A change of layout counts less than one of words, and both
 * count more than none.
 *
 * @param ours nothing if the part goes
 * @param theirs differs if both sides changed the part in different ways
 */
record Pick(Optional<String> ours, Optional<String> theirs) {

  /** Merges a part of the versions of an entry. */
  static Pick of(Trio trio, Function<Entry, Optional<String>> part) {
    Optional<String> ours = trio.of(Side.OURS).flatMap(part);
    Optional<String> theirs = trio.of(Side.THEIRS).flatMap(part);
    if (trio.in(Side.OURS) && trio.in(Side.THEIRS)) {
      return of(trio.of(Side.BASE).flatMap(part), ours, theirs);
    }
    return trio.in(Side.OURS) ? new Pick(ours, ours) : new Pick(theirs, theirs);
  }

  static Pick of(Optional<String> base, Optional<String> ours, Optional<String> theirs) {
    Pick written = of(base, ours, theirs, text -> text);
    return written.conflicts() ? of(base, ours, theirs, Lexeme::plain) : written;
  }

  private static Pick of(
      Optional<String> base,
      Optional<String> ours,
      Optional<String> theirs,
      Function<String, String> seen) {
    Optional<String> before = base.map(seen);
    if (ours.map(seen).equals(theirs.map(seen)) || theirs.map(seen).equals(before)) {
      return new Pick(ours, ours);
    }
    return ours.map(seen).equals(before) ? new Pick(theirs, theirs) : new Pick(ours, theirs);
  }

  /**
   * The same for white space with comments: comments that both added stay, ours first.
   *
   * @param part of each version
   */
  static Pick ofComments(Trio trio, Function<Entry, Optional<String>> part) {
    Pick pick = of(trio, part);
    if (!pick.conflicts()) {
      return pick;
    }
    List<String> before = comments(trio.of(Side.BASE).flatMap(part));
    List<String> ours = comments(pick.ours());
    List<String> theirs = comments(pick.theirs());
    String text = pick.ours().orElse("");
    int end = text.lastIndexOf('\n');
    if (!ours.containsAll(before) || !theirs.containsAll(before) || end < 0) {
      return pick;
    }
    StringBuilder both = new StringBuilder(text);
    theirs.stream()
        .filter(comment -> !ours.contains(comment))
        .forEach(comment -> both.append(comment).append(text, lineEnd(text, end), text.length()));
    return agreed(both.toString());
  }

  private static int lineEnd(String text, int lineFeed) {
    return lineFeed > 0 && text.charAt(lineFeed - 1) == '\r' ? lineFeed - 1 : lineFeed;
  }

  private static List<String> comments(Optional<String> trivia) {
    return trivia.map(Lexeme::wordsAndComments).orElse(List.of());
  }

  /** A part that both sides get. */
  static Pick agreed(String text) {
    return new Pick(Optional.of(text), Optional.of(text));
  }

  boolean conflicts() {
    return !ours.equals(theirs);
  }

  /** What one side gets. */
  String text(Side side) {
    return (side == Side.THEIRS ? theirs : ours).orElse("");
  }
}
