package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.ShownText;
import touchline.compiler.source.Span;

/**
 * The texts of a file in which two capitals stand together. Most have single ones at most, so the
 * capitals are looked for first, and the texts around them then.
 */
final class TextsWithCapitals {
  private final String source;
  private final List<ShownText> texts;
  private final List<ShownText> found = new ArrayList<>();

  private TextsWithCapitals(DeclaringFile file) {
    this.source = file.source().text();
    this.texts = file.texts();
  }

  /** In written order. */
  static List<ShownText> in(DeclaringFile file) {
    TextsWithCapitals search = new TextsWithCapitals(file);
    search.run();
    return search.found;
  }

  private void run() {
    int at = second(0);
    int next = endingBehind(at, 0);
    while (next < texts.size()) {
      ShownText text = texts.get(next);
      Span span = text.span();
      if (span.start() < at) {
        found.add(text);
        at = second(span.end());
      } else {
        at = second(span.start() + 1);
      }
      next = endingBehind(at, next);
    }
  }

  /** The place of the next capital that stands behind another; the end, if there is none. */
  private int second(int from) {
    boolean before = from > 0 && isCapital(source.charAt(from - 1));
    int at = from;
    while (at < source.length()) {
      boolean capital = isCapital(source.charAt(at));
      if (capital && before) {
        return at;
      }
      before = capital;
      at++;
    }
    return at;
  }

  /** Marks lie between capitals: beyond the plain letters only small ones are surely none. */
  private static boolean isCapital(char sign) {
    return sign < 0x80
        ? sign >= 'A' && sign <= 'Z'
        : Character.getType(sign) != Character.LOWERCASE_LETTER;
  }

  /** The first text from one on that ends behind a place. */
  private int endingBehind(int place, int from) {
    int low = from;
    int high = texts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts.get(middle).span().end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
