package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;

/** Points along a line, some three apart. */
final class Trace {
  private static final double STEP = 3;

  private final List<Point> points = new ArrayList<>();

  private Trace() {}

  static List<Point> of(Drawing.Line line) {
    Trace trace = new Trace();
    List<Point> corners = line.points();
    if (line.curved()) {
      for (int i = 0; i + 3 < corners.size(); i += 3) {
        trace.curve(corners.subList(i, i + 4));
      }
    } else {
      for (int i = 0; i + 1 < corners.size(); i++) {
        trace.straight(corners.get(i), corners.get(i + 1));
      }
    }
    trace.straight(corners.get(corners.size() - 1), line.tip());
    return trace.points;
  }

  private void straight(Point from, Point to) {
    int steps = steps(from, to);
    for (int i = 0; i <= steps; i++) {
      points.add(between(from, to, (double) i / steps));
    }
  }

  /** De Casteljau's construction. */
  private void curve(List<Point> control) {
    int steps =
        steps(control.get(0), control.get(1))
            + steps(control.get(1), control.get(2))
            + steps(control.get(2), control.get(3));
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      Point a = between(control.get(0), control.get(1), share);
      Point b = between(control.get(1), control.get(2), share);
      Point c = between(control.get(2), control.get(3), share);
      points.add(between(between(a, b, share), between(b, c, share), share));
    }
  }

  private static int steps(Point from, Point to) {
    double distance = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    return Math.max(1, (int) Math.ceil(distance / STEP));
  }

  private static Point between(Point from, Point to, double share) {
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }
}
