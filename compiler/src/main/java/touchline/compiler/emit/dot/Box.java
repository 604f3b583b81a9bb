package touchline.compiler.emit.dot;

/**
 * A symbol with the size that its text needs.
 *
 * @param width in points
 * @param height in points
 */
public record Box(double width, double height, TextBlock text) {}
