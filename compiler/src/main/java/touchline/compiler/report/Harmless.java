package touchline.compiler.report;

/**
 * Makes text from files safe to print: what would steer a terminal, or turn the direction of the
 * text around it, is shown instead of obeyed.
 */
public final class Harmless {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Harmless() {}

  /** The text with all its characters made harmless, line ends and tabs included. */
  public static String text(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints().forEach(character -> shown.appendCodePoint(character(character)));
    return shown.toString();
  }

  /** The character to show for one from a file. */
  static int character(int raw) {
    if (raw < 0x20) {
      return CONTROL_PICTURES + raw;
    }
    if (raw < 0x7F) {
      return raw;
    }
    return switch (Character.getType(raw)) {
      case Character.CONTROL -> raw == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT;
      case Character.FORMAT -> isJoinerOrHyphen(raw) ? raw : REPLACEMENT;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> raw;
    };
  }

  /**
   * Format characters that scripts and emoji need and that move nothing: ZWNJ, ZWJ, soft hyphen.
   */
  private static boolean isJoinerOrHyphen(int character) {
    return character == 0x200C || character == 0x200D || character == 0xAD;
  }
}
