package touchline.compiler.analyze;

import touchline.compiler.source.NormalForm;

/** Texts made comparable. */
final class Texts {
  private Texts() {}

  /** Unicode normalization form C, in which texts and names compare exactly. */
  static String nfc(String text) {
    return NormalForm.of(text);
  }
}
