package touchline.compiler.source;

/**
 * A text and the path by which people know it. Two source files are the same only if they are the
 * same object: a file is read once.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final LineMap lines;

  /**
   * @param path relative to the project's root, with {@code /} between folders
   * @param text the whole text, without a byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lines = new LineMap(text);
  }

  /** The path that diagnostics and outputs name, never absolute. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public LineMap lines() {
    return lines;
  }

  /**
   * The span from {@code start} to before {@code end}, in UTF-16 code units from the start of the
   * text.
   */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  @Override
  public String toString() {
    return path;
  }
}
