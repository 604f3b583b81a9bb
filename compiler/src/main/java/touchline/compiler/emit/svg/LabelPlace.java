package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.svg.Drawing.Line;

/**
 * A place where the label of an arrow could stand.
 *
 * @param effort how far it is from the best place, in points
 */
record LabelPlace(Area area, double effort) {
  /** How far the places around one go, in points, and how far these rings are apart. */
  static final double FAR = 44;

  static final double STEP = 4;

  private static final double GAP = 1;
  private static final double FARTHEST_ALONG = 400;
  private static final double PER_POINT_ALONG = 0.25;

  /** Above or below a level line is a little worse than beside an upright one. */
  private static final double ABOVE = 2;

  private static final double BELOW = 6;

  /** The places at one distance from where the layout left room. */
  static List<LabelPlace> around(Area area, double distance) {
    List<LabelPlace> places = new ArrayList<>();
    for (double down = 0; down <= distance; down += STEP) {
      double right = distance - down;
      places.add(new LabelPlace(area.moved(right, down), distance));
      places.add(new LabelPlace(area.moved(-right, down), distance));
      places.add(new LabelPlace(area.moved(right, -down), distance));
      places.add(new LabelPlace(area.moved(-right, -down), distance));
    }
    return places;
  }

  /** From good to bad: beside the line, touching it, as near to its beginning as may be. */
  static List<LabelPlace> along(Area size, Line line) {
    List<LabelPlace> places = new ArrayList<>();
    double halfWidth = size.width() / 2 + GAP;
    double halfHeight = size.height() / 2 + GAP;
    double along = 0;
    Point before = line.points().get(0);
    for (Point point : Trace.of(line)) {
      boolean upright = Math.abs(point.x() - before.x()) < Math.abs(point.y() - before.y());
      along += Math.abs(point.x() - before.x()) + Math.abs(point.y() - before.y());
      if (along > FARTHEST_ALONG) {
        break;
      }
      double effort = along * PER_POINT_ALONG;
      if (upright) {
        places.add(place(size, point.moved(halfWidth, 0), effort));
        places.add(place(size, point.moved(-halfWidth, 0), effort));
      } else {
        places.add(place(size, point.moved(0, -halfHeight), effort + ABOVE));
        places.add(place(size, point.moved(0, halfHeight), effort + BELOW));
      }
      before = point;
    }
    places.sort((one, other) -> Double.compare(one.effort, other.effort));
    return places;
  }

  private static LabelPlace place(Area size, Point centre, double effort) {
    return new LabelPlace(Area.around(centre, size.width(), size.height()), effort);
  }
}
