package touchline.compiler.emit.svg;

/** A rectangle on the page, in points. */
record Area(double left, double top, double width, double height) {
  static Area around(Point centre, double width, double height) {
    return new Area(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  Point centre() {
    return new Point(left + width / 2, top + height / 2);
  }

  boolean contains(Point point) {
    return point.x() >= left && point.x() <= right() && point.y() >= top && point.y() <= bottom();
  }

  boolean overlaps(Area other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  boolean encloses(Area other) {
    return left <= other.left
        && top <= other.top
        && right() >= other.right()
        && bottom() >= other.bottom();
  }

  /** Larger by a margin on all sides. */
  Area grown(double margin) {
    return new Area(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
  }

  Area moved(double right, double down) {
    return new Area(left + right, top + down, width, height);
  }
}
