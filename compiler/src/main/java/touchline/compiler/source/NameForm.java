package touchline.compiler.source;

/** How names are written, in whatever script. */
public final class NameForm {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private NameForm() {}

  /** Whether a text is a name, and nothing else. */
  public static boolean fits(String text) {
    return !text.isEmpty() && begins(text.codePointAt(0)) && end(text, 0) == text.length();
  }

  /** Whether a name can begin with a character. */
  public static boolean begins(int c) {
    return c < FIRST_BEYOND_ASCII ? isPlain(c) && (c < '0' || c > '9') : Character.isLetter(c);
  }

  /** Whether a character is ASCII and part of a name. */
  public static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /**
   * Behind the name that begins or goes on at a place; a hyphen belongs to it if it goes on behind.
   */
  public static int end(String text, int start) {
    int end = partEnd(text, start);
    while (end < text.length() && text.charAt(end) == '-') {
      int further = partEnd(text, end + 1);
      if (further == end + 1) {
        return end;
      }
      end = further;
    }
    return end;
  }

  private static int partEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!continues(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean continues(int c) {
    if (c < FIRST_BEYOND_ASCII) {
      return isPlain(c);
    }
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
              true;
          default -> false;
        };
  }
}
