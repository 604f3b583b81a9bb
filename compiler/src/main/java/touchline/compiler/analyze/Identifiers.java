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
    StringBuilder id = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && belongs(text.codePointAt(at), at == start)) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at == start) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      if (id.length() > 0) {
        id.append('-');
      } else if (Character.isDigit(text.codePointAt(start))) {
        id.append('_');
      }
      id.append(text, start, at);
    }
    return NormalForm.of(id.toString());
  }

  /** Marks belong to the letter before them, as in Devanagari. */
  private static boolean belongs(int letter, boolean first) {
    return Character.isLetterOrDigit(letter) || (!first && isMark(letter));
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
