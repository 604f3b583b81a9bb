package touchline.compiler.chart;

/**
 * Makes one clean line of any text: no line breaks, no control characters (they have no place in
 * XML), no halves of surrogate pairs, no marks that turn the direction of what follows.
 */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder();
    boolean afterSpace = false;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      boolean space = isSpace(codePoint);
      if (space && !afterSpace) {
        clean.append(' ');
      } else if (!space && !turnsDirection(codePoint)) {
        clean.appendCodePoint(isForbidden(codePoint) ? REPLACEMENT : codePoint);
      }
      afterSpace = space;
    }
    return clean.toString().strip();
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
