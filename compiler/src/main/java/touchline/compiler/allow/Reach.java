package touchline.compiler.allow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchline.compiler.allow.Units.Unit;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.source.LineMap;
import touchline.compiler.source.Span;

/**
 * What a comment is about. At the end of a line it is that line, above a line it is the next one
 * with something on it; and with the line the first thing that begins on it, without the statements
 * and declarations nested in that.
 */
final class Reach {
  private final FlowFile file;
  private final LineMap lines;
  private final List<Unit> units;

  Reach(FlowFile file) {
    this.file = file;
    this.lines = file.source().lines();
    this.units = Units.in(file);
  }

  /** The place of a comment's target; none if nothing stands below it. */
  Optional<Place> of(Comment comment) {
    return target(comment).map(this::place);
  }

  /**
   * What a comment is about.
   *
   * @param line from 1
   * @param start of what stands on the line
   * @param unit what begins on the line or, if nothing does, what the line belongs to
   */
  record Place(int line, Span start, Optional<Unit> unit) {}

  /** True if a finding at an offset is meant. */
  boolean covers(Place place, int offset) {
    if (lines.lineAt(offset) == place.line()) {
      return true;
    }
    return place.unit().filter(unit -> holds(unit, offset) && !isNested(unit, offset)).isPresent();
  }

  /** True if an offset is in a statement or declaration that begins inside of a unit. */
  private boolean isNested(Unit unit, int offset) {
    return units.stream()
        .anyMatch(
            inner ->
                inner.whole()
                    && inner != unit
                    && inner.span().start() >= unit.span().start()
                    && inner.span().end() <= unit.span().end()
                    && holds(inner, offset));
  }

  private static boolean holds(Unit unit, int offset) {
    return unit.span().start() <= offset && offset < unit.span().end();
  }

  private Place place(int start) {
    int line = lines.lineAt(start);
    Optional<Unit> begins =
        units.stream().filter(unit -> lines.lineAt(unit.span().start()) == line).findFirst();
    Optional<Unit> unit = begins.or(() -> innermost(start));
    return new Place(line, file.source().span(start, start), unit);
  }

  private Optional<Unit> innermost(int offset) {
    return units.stream()
        .filter(unit -> holds(unit, offset))
        .max(Comparator.comparingInt(unit -> unit.span().start()));
  }

  /**
   * Where the comment's line begins or, if nothing stands before it, the next line with something.
   */
  private Optional<Integer> target(Comment comment) {
    int line = lines.lineAt(comment.span().start());
    Optional<Integer> before = firstOffset(line).filter(start -> start < comment.span().start());
    for (int next = line; before.isEmpty() && next <= lines.count(); next++) {
      before = firstOffset(next);
    }
    return before;
  }

  /** The first character on a line that is neither white space nor in a comment. */
  private Optional<Integer> firstOffset(int line) {
    String text = lines.line(line);
    int start = lines.startOf(line);
    int at = 0;
    while (at < text.length()) {
      int offset = start + at;
      Optional<Span> comment =
          file.comments().stream()
              .map(Comment::span)
              .filter(span -> span.start() <= offset && offset < span.end())
              .findFirst();
      if (comment.isPresent()) {
        at = comment.get().end() - start;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return Optional.of(offset);
      }
    }
    return Optional.empty();
  }
}
