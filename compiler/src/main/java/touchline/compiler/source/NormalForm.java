package touchline.compiler.source;

import java.text.Normalizer;

/** Unicode normalization form C (UAX 15), in which names and texts are compared. */
public final class NormalForm {
  /** Below the first combining mark, every text is in this form already. */
  private static final char FIRST_MARK = '\u0300';

  private NormalForm() {}

  /** A text in this form. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
