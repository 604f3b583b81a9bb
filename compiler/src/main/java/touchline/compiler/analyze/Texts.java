package touchline.compiler.analyze;

import java.text.Normalizer;

/** Texts made comparable. */
final class Texts {
  private Texts() {}

  /** Unicode normalization form C, in which texts and names compare exactly. */
  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
