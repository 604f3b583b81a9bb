package touchline.compiler.emit.dot;

/**
 * A line of text in a block.
 *
 * @param width in points, as wide as the line gets in any of the usual fonts
 * @param y of its middle, in points below the middle of the block
 */
public record TextLine(String text, Type type, double width, double y) {
  static TextLine of(String text, Type type, double y) {
    return new TextLine(text, type, type.width(text), y);
  }

  TextLine moved(double down) {
    return new TextLine(text, type, width, y + down);
  }

  /** How far its farther edge is from the middle of the block, in points. */
  double reach() {
    return Math.abs(y) + type.lineHeight() / 2;
  }
}
