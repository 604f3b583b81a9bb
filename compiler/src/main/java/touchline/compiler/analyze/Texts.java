package touchline.compiler.analyze;

import java.text.Normalizer;

/** Texts made comparable. */
final class Texts {
  /** No character before this one is changed, or changes others: most texts need no more. */
  private static final char FIRST_COMBINING = '\u0300';

  private Texts() {}

  /** Unicode normalization form C, in which texts and names compare exactly. */
  static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
