package touchline.compiler.source;

/**
 * A range of a source text.
 *
 * @param file where it stands
 * @param start first UTF-16 code unit, counted from 0
 * @param end the code unit behind the last one; equal to {@code start} for a place between two
 *     characters
 */
public record Span(SourceFile file, int start, int end) {

  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end + " in " + file);
    }
  }

  /** The smallest span that holds this one and {@code other}, which stands in the same file. */
  public Span to(Span other) {
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The empty span at the start of this one. */
  public Span first() {
    return new Span(file, start, start);
  }

  /** The empty span behind this one. */
  public Span after() {
    return new Span(file, end, end);
  }

  /**
   * Whether it overlaps {@code other}, which stands in the same file, or ends where that begins.
   */
  public boolean touches(Span other) {
    return start <= other.end && other.start <= end;
  }

  /** The text that stands there. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The line and column of its first character. */
  public Position position() {
    return file.lines().position(start);
  }

  @Override
  public String toString() {
    return file.path() + ":" + position();
  }
}
