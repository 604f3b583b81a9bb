package touchline.compiler.emit.svg;

import touchline.compiler.emit.dot.Decimals;

/** SVG path data as it grows, in absolute coordinates. */
final class PathData {
  private final StringBuilder data = new StringBuilder();

  PathData move(double x, double y) {
    return add("M", x, y);
  }

  PathData line(double x, double y) {
    return add("L", x, y);
  }

  /** A quadratic Bézier curve. */
  PathData bend(double controlX, double controlY, double x, double y) {
    return add("Q", controlX, controlY, x, y);
  }

  /** A cubic Bézier curve. */
  PathData curve(Point first, Point second, Point end) {
    return add("C", first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
  }

  /** A clockwise part of an ellipse. */
  PathData arc(double radiusX, double radiusY, double x, double y) {
    return add("A", radiusX, radiusY, 0, 0, 1, x, y);
  }

  PathData rounded(Area a, double radius) {
    return move(a.left() + radius, a.top())
        .line(a.right() - radius, a.top())
        .arc(radius, radius, a.right(), a.top() + radius)
        .line(a.right(), a.bottom() - radius)
        .arc(radius, radius, a.right() - radius, a.bottom())
        .line(a.left() + radius, a.bottom())
        .arc(radius, radius, a.left(), a.bottom() - radius)
        .line(a.left(), a.top() + radius)
        .arc(radius, radius, a.left() + radius, a.top())
        .close();
  }

  PathData close() {
    data.append("Z");
    return this;
  }

  private PathData add(String command, double... numbers) {
    data.append(command);
    for (int i = 0; i < numbers.length; i++) {
      data.append(i == 0 ? "" : " ");
      Decimals.append(data, numbers[i], Xml.DECIMALS);
    }
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
