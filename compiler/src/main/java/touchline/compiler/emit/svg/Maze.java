package touchline.compiler.emit.svg;

import java.util.Arrays;
import java.util.List;
import touchline.compiler.chart.Stroke;

/**
 * The page in small squares: where symbols stand, lines can't go; where a line runs, no other may
 * run along it, only across, unless both lead to the same place.
 */
final class Maze {
  /** The side of a square, in points: how far apart lines are at least. */
  static final double SQUARE = 8;

  /** How near lines come to a symbol that they pass. */
  static final double MARGIN = 7;

  private static final int NOBODY = -1;

  private final int columns;
  private final int rows;
  private final boolean[] taken;
  private final boolean[] border;

  /** By square and heading: the line that runs there, as its number. */
  private final int[] lines;

  private final List<Family> families;

  /** What a line is known by: lines with the same end and stroke may join. */
  record Family(String end, Stroke stroke) {}

  Maze(double width, double height, List<Family> families) {
    this.columns = (int) Math.ceil(width / SQUARE) + 1;
    this.rows = (int) Math.ceil(height / SQUARE) + 1;
    this.families = families;
    this.taken = new boolean[columns * rows];
    this.border = new boolean[columns];
    this.lines = new int[columns * rows * Heading.values().length];
    Arrays.fill(lines, NOBODY);
  }

  /** The next place on the grid of squares, to the right or down. */
  static double up(double place) {
    return Math.ceil(place / SQUARE) * SQUARE;
  }

  int columns() {
    return columns;
  }

  int squares() {
    return columns * rows;
  }

  /** Keeps lines away from an area. */
  void block(Area area) {
    int lastColumn = (int) Math.floor((area.right() + MARGIN) / SQUARE);
    int lastRow = (int) Math.floor((area.bottom() + MARGIN) / SQUARE);
    for (int c = (int) Math.ceil((area.left() - MARGIN) / SQUARE); c <= lastColumn; c++) {
      for (int r = (int) Math.ceil((area.top() - MARGIN) / SQUARE); r <= lastRow; r++) {
        if (isInside(c, r)) {
          taken[r * columns + c] = true;
        }
      }
    }
  }

  /** Marks where two lanes meet: lines should not run along it. */
  void border(double x) {
    border[Math.min(columns - 1, (int) Math.round(x / SQUARE))] = true;
  }

  boolean isBorder(int column) {
    return border[column];
  }

  boolean isInside(int column, int row) {
    return column >= 0 && column < columns && row >= 0 && row < rows;
  }

  boolean isFree(int column, int row) {
    return isInside(column, row) && !taken[row * columns + column];
  }

  /** True if a line may run through a square in a direction. */
  boolean allows(int line, int square, Heading heading) {
    return joins(line, at(square, heading), heading, heading)
        && joins(line, at(square, heading.opposite()), heading, heading.opposite());
  }

  private boolean joins(int line, int other, Heading heading, Heading otherHeading) {
    return other == NOBODY
        || (heading == otherHeading && families.get(other).equals(families.get(line)));
  }

  /** True if a line may turn in a square: nothing else is there, or what it joins. */
  boolean allowsTurn(int line, int square, Heading from, Heading to) {
    for (Heading heading : Heading.values()) {
      int other = at(square, heading);
      boolean joined = (heading == from || heading == to) && joins(line, other, heading, heading);
      if (other != NOBODY && !joined) {
        return false;
      }
    }
    return true;
  }

  /** True if a line runs across a square. */
  boolean isCrossed(int square, Heading heading) {
    Heading across = heading.isLevel() ? Heading.DOWN : Heading.RIGHT;
    return at(square, across) != NOBODY || at(square, across.opposite()) != NOBODY;
  }

  void enter(int line, int square, Heading heading) {
    int place = square * Heading.values().length + heading.ordinal();
    if (lines[place] == NOBODY) {
      lines[place] = line;
    }
  }

  void leave(int line, int square) {
    for (Heading heading : Heading.values()) {
      int place = square * Heading.values().length + heading.ordinal();
      if (lines[place] == line) {
        lines[place] = NOBODY;
      }
    }
  }

  private int at(int square, Heading heading) {
    return lines[square * Heading.values().length + heading.ordinal()];
  }
}
