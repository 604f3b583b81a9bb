package touchline.compiler.emit.svg;

import touchline.compiler.chart.Shape;

/** The outlines of symbols, as SVG path data. */
final class Outlines {
  private static final double CORNER = 3;
  private static final double CALL_BAR = 6;
  private static final double WAVE = 9;

  private Outlines() {}

  static String of(Shape shape, Area area) {
    PathData path = new PathData();
    return switch (shape) {
      case START, END, BACK -> ellipse(path, area);
      case DECISION -> diamond(path, area);
      case ANYTIME -> hexagon(path, area);
      case WAIT -> delay(path, area);
      case SURVEY -> document(path, area);
      case CALL -> sides(box(path, area), area);
      case STEP, ESCALATION, PHASE -> box(path, area).toString();
      case BAR -> bar(path, area);
    };
  }

  /** How far the middle of the text is from that of the symbol. */
  static Point textShift(Shape shape, Area area) {
    return switch (shape) {
      case WAIT -> new Point(-area.height() / 4, 0);
      case SURVEY -> new Point(0, -WAVE / 2);
      default -> new Point(0, 0);
    };
  }

  /** Where the badge of what is marked is drawn: on the line, above on the left. */
  static Point badge(Shape shape, Area area) {
    double left =
        switch (shape) {
          case START, END, BACK -> (1 - Math.sqrt(0.75)) / 2;
          case DECISION -> 0.25;
          case ANYTIME -> 0.125;
          case STEP, ESCALATION, PHASE, BAR, WAIT, CALL, SURVEY -> 0;
        };
    double top =
        switch (shape) {
          case START, END, BACK, DECISION, ANYTIME -> 0.25;
          case STEP, ESCALATION, PHASE, BAR, WAIT, CALL, SURVEY -> 0;
        };
    return new Point(area.left() + left * area.width(), area.top() + top * area.height());
  }

  private static PathData box(PathData path, Area a) {
    return path.rounded(a, CORNER);
  }

  private static String bar(PathData path, Area a) {
    return path.rounded(a, 1).toString();
  }

  private static String sides(PathData path, Area a) {
    return path.move(a.left() + CALL_BAR, a.top())
        .line(a.left() + CALL_BAR, a.bottom())
        .move(a.right() - CALL_BAR, a.top())
        .line(a.right() - CALL_BAR, a.bottom())
        .toString();
  }

  private static String ellipse(PathData path, Area a) {
    double rx = a.width() / 2;
    double ry = a.height() / 2;
    double y = a.centre().y();
    return path.move(a.left(), y)
        .arc(rx, ry, a.right(), y)
        .arc(rx, ry, a.left(), y)
        .close()
        .toString();
  }

  private static String diamond(PathData path, Area a) {
    Point centre = a.centre();
    return path.move(centre.x(), a.top())
        .line(a.right(), centre.y())
        .line(centre.x(), a.bottom())
        .line(a.left(), centre.y())
        .close()
        .toString();
  }

  private static String hexagon(PathData path, Area a) {
    double slope = a.width() / 4;
    double y = a.centre().y();
    return path.move(a.left() + slope, a.top())
        .line(a.right() - slope, a.top())
        .line(a.right(), y)
        .line(a.right() - slope, a.bottom())
        .line(a.left() + slope, a.bottom())
        .line(a.left(), y)
        .close()
        .toString();
  }

  private static String delay(PathData path, Area a) {
    double radius = a.height() / 2;
    return path.move(a.left(), a.top())
        .line(a.right() - radius, a.top())
        .arc(radius, radius, a.right() - radius, a.bottom())
        .line(a.left(), a.bottom())
        .close()
        .toString();
  }

  private static String document(PathData path, Area a) {
    double y = a.bottom() - WAVE / 2;
    double half = a.width() / 2;
    return path.move(a.left(), a.top())
        .line(a.right(), a.top())
        .line(a.right(), y)
        .bend(a.right() - half / 2, y - WAVE, a.centre().x(), y)
        .bend(a.left() + half / 2, y + WAVE, a.left(), y)
        .close()
        .toString();
  }
}
