package touchline.compiler.report;

/**
 * Text in lines that fit a terminal. What stands between backticks stays together, so that it can
 * be copied; it may then be longer than a line.
 */
final class Wrapped {
  private static final int WIDEST = 100;

  /** Under the text behind {@code note: } and {@code help: }. */
  private static final String INDENT = "      ";

  private Wrapped() {}

  /**
   * The text with line feeds in it where it would get too long.
   *
   * @param column how many characters stand before it in its first line
   */
  static String from(int column, String text) {
    if (column + text.length() <= WIDEST) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = column;
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      int length = text.codePointCount(start, end);
      boolean first = start == 0;
      if (!first && at + 1 + length > WIDEST) {
        out.append('\n').append(INDENT);
        at = INDENT.length();
      } else if (!first) {
        out.append(' ');
        at++;
      }
      out.append(text, start, end);
      at += length;
      start = end + 1;
    }
    return out.toString();
  }

  /** The next space outside of backticks, or the end. */
  private static int wordEnd(String text, int start) {
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '`';
      if (c == ' ' && !quoted) {
        return i;
      }
    }
    return text.length();
  }
}
