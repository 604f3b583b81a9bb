package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is already on the page, for words that look for a free place: points along lines, kept in
 * squares of the page so that a look at a place stays cheap, and areas.
 */
final class Ink {
  private static final double SQUARE = 24;
  private static final double NEAR = 16;
  private static final double NEAR_STEP = 2;

  private final Map<Square, List<Mark>> marks = new HashMap<>();
  private final Map<Square, List<Area>> areas = new HashMap<>();

  private record Square(long column, long row) {}

  private record Mark(Point point, String owner) {}

  void add(Drawing.Route route) {
    for (Point point : Trace.of(route.line())) {
      marks
          .computeIfAbsent(square(point.x(), point.y()), key -> new ArrayList<>())
          .add(new Mark(point, route.arrow().id()));
    }
  }

  void add(Area area) {
    for (Square square : squares(area)) {
      areas.computeIfAbsent(square, key -> new ArrayList<>()).add(area);
    }
  }

  /** How many points of lines lie in an area. */
  long lines(Area area) {
    return marksIn(area).size();
  }

  /** How many points of one line lie in an area. */
  long lines(Area area, String owner) {
    return of(owner, marksIn(area));
  }

  /** True if another line comes nearer to an area than its own does. */
  boolean isNearerToAnother(Area area, String own) {
    for (double margin = 0; margin <= NEAR; margin += NEAR_STEP) {
      List<Mark> around = marksIn(area.grown(margin));
      if (!around.isEmpty()) {
        return of(own, around) == 0;
      }
    }
    return false;
  }

  private static long of(String owner, List<Mark> marks) {
    long count = 0;
    for (Mark mark : marks) {
      if (mark.owner.equals(owner)) {
        count++;
      }
    }
    return count;
  }

  private List<Mark> marksIn(Area area) {
    List<Mark> found = new ArrayList<>();
    for (Square square : squares(area)) {
      for (Mark mark : marks.getOrDefault(square, List.of())) {
        if (area.contains(mark.point)) {
          found.add(mark);
        }
      }
    }
    return found;
  }

  /** True if an area overlaps one on the page. */
  boolean covers(Area area) {
    for (Square square : squares(area)) {
      for (Area other : areas.getOrDefault(square, List.of())) {
        if (area.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Square> squares(Area area) {
    List<Square> squares = new ArrayList<>();
    Square last = square(area.right(), area.bottom());
    Square first = square(area.left(), area.top());
    for (long column = first.column; column <= last.column; column++) {
      for (long row = first.row; row <= last.row; row++) {
        squares.add(new Square(column, row));
      }
    }
    return squares;
  }

  private static Square square(double x, double y) {
    return new Square((long) Math.floor(x / SQUARE), (long) Math.floor(y / SQUARE));
  }
}
