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
    GlyphWidths widths = GlyphWidths.of(weight);
    long width = 0;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      width += widths.width(codePoint);
      at += Character.charCount(codePoint);
    }
    return width * size / THOUSANDTHS;
  }

  /** The widest that one character gets, in points. */
  double width(int codePoint) {
    return GlyphWidths.of(weight).width(codePoint) * size / THOUSANDTHS;
  }

  /** The width of the widest of some lines, in points. */
  public double width(List<String> lines) {
    double widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, width(line));
    }
    return widest;
  }

  /**
   * Breaks a text into lines no wider than {@code room} points: as few as possible, about equally
   * long. Breaks fall at spaces, after hyphens and slashes, between ideographs, and inside a word
   * only where the word alone is too wide.
   */
  public List<String> wrap(String text, double room) {
    return new LineBreaker(this).wrap(text, room);
  }
}
