package touchline.compiler.emit.svg;

/** A place on the page, in points from its upper left corner. */
record Point(double x, double y) {
  Point moved(double right, double down) {
    return new Point(x + right, y + down);
  }
}
