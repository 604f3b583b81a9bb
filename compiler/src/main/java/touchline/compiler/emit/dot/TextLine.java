package touchline.compiler.emit.dot;

/**
 * A line of text in a block.
 *
 * @param y of its middle, in points below the middle of the block
 */
public record TextLine(String text, Type type, double y) {

  /** In points, as wide as the line gets in any of the usual fonts. */
  public double width() {
    return type.width(text);
  }

  /** How far its farther edge is from the middle of the block, in points. */
  double reach() {
    return Math.abs(y) + type.lineHeight() / 2;
  }
}
