package touchline.compiler.parse.build;

/** How names are written: as the lexer reads them, for those that stand in texts. */
final class NameForm {
  private NameForm() {}

  /** Whether a text is a name, and nothing else. */
  static boolean fits(String text) {
    boolean begun = false;
    boolean hyphen = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (character == '-'
          ? !begun || hyphen
          : !(begun ? continues(character) : begins(character))) {
        return false;
      }
      begun = true;
      hyphen = character == '-';
    }
    return begun && !hyphen;
  }

  private static boolean begins(int character) {
    return character == '_' || Character.isLetter(character);
  }

  private static boolean continues(int character) {
    return begins(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
              true;
          default -> false;
        };
  }
}
