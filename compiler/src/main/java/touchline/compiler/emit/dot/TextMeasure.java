package touchline.compiler.emit.dot;

import java.util.List;

/**
 * Measures and breaks text in the diagram's one type family (Helvetica, Arial, or what stands in
 * for them). Graphviz measures with the fonts of its machine, or estimates; boxes of our own size
 * are the same everywhere and hold their text in each of those fonts.
 *
 * @param size the type size, in points
 */
public record TextMeasure(double size, Weight weight) {
  private static final double THOUSANDTHS = 1000.0;

  /** The widest that one line of text gets, in points. */
  public double width(String line) {
    return points(thousandths(line)[line.length()]);
  }

  /** The widest that a text gets up to each of its places, in thousandths of the type size. */
  long[] thousandths(String text) {
    GlyphWidths widths = GlyphWidths.of(weight);
    long[] sums = new long[text.length() + 1];
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      sums[next] = sums[at] + widths.width(codePoint);
      at = next;
    }
    return sums;
  }

  double points(long thousandths) {
    return thousandths * size / THOUSANDTHS;
  }

  /**
   * Breaks a text into lines no wider than {@code room} points: as few as possible, about equally
   * long. Breaks fall at spaces, after hyphens and slashes, between ideographs, and inside a word
   * only where the word alone is too wide.
   */
  public List<String> wrap(String text, double room) {
    return new LineBreaker(this, text).wrap(room);
  }
}
