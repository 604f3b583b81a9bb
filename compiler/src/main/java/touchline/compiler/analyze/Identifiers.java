package touchline.compiler.analyze;

import java.util.Locale;
import touchline.compiler.source.NormalForm;

/** Makes ids from titles. */
final class Identifiers {
  private Identifiers() {}

  /**
   * A title in lower case, letters and digits kept, each run of other characters one hyphen, none
   * at the ends, {@code _} before a leading digit; empty if it has neither letter nor digit. The
   * same on every machine.
   */
  static String from(String title) {
    String text = NormalForm.of(title).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      boolean first = id.length() == 0;
      if (belongs(letter, first || gap)) {
        if (gap && !first) {
          id.append('-');
        }
        if (first && Character.isDigit(letter)) {
          id.append('_');
        }
        id.appendCodePoint(letter);
        gap = false;
      } else {
        gap = true;
      }
    }
    return NormalForm.of(id.toString());
  }

  /** Marks belong to the letter before them, as in Devanagari. */
  private static boolean belongs(int letter, boolean afterGap) {
    return Character.isLetter(letter) || Character.isDigit(letter) || (!afterGap && isMark(letter));
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
