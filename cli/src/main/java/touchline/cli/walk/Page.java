package touchline.cli.walk;

import java.util.function.Consumer;

/** Writes lines of at most 80 columns. Control characters of texts are shown, never obeyed. */
final class Page {
  static final int WIDTH = 80;
  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final int PICTURES = 0x2400;

  private final Consumer<String> out;
  private final boolean coloured;

  /**
   * @param coloured whether it may use more than plain text
   */
  Page(Consumer<String> out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  void gap() {
    out.accept("\n");
  }

  /** A line as it is; only ours, never one with texts of users. */
  void exact(String line) {
    out.accept(line + "\n");
  }

  /** A bold line, cut into several where it is long. */
  void strong(String text) {
    out.accept(
        coloured ? "\u001b[1m" + wrapped("", "", text) + "\u001b[0m" : wrapped("", "", text));
  }

  /**
   * A paragraph.
   *
   * @param first what stands before it
   */
  void text(String first, String text) {
    String indent = " ".repeat(first.codePointCount(0, first.length()));
    out.accept(wrapped(first, indent, text));
  }

  /** What is typed behind, in the same line. */
  void prompt() {
    out.accept("> ");
  }

  private static String wrapped(String first, String indent, String text) {
    StringBuilder lines = new StringBuilder();
    String before = first;
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder(before);
      int length = columns(before);
      boolean empty = true;
      for (String word : visible(paragraph).split(" ", -1)) {
        if (!empty && length + 1 + columns(word) > WIDTH) {
          lines.append(line.toString().stripTrailing()).append('\n');
          line = new StringBuilder(indent);
          length = columns(indent);
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        length += columns(word) + (empty ? 0 : 1);
        empty = false;
      }
      lines.append(line.toString().stripTrailing()).append('\n');
      before = indent;
    }
    return lines.toString();
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(picture(c)));
    return shown.toString();
  }

  private static int picture(int c) {
    if (c < ' ') {
      return PICTURES + c;
    }
    return c >= DELETE && c <= LAST_CONTROL ? PICTURES + '!' : c;
  }
}
