package touchline.compiler.emit.svg;

/** A direction on the page. */
enum Heading {
  RIGHT(1, 0),
  DOWN(0, 1),
  LEFT(-1, 0),
  UP(0, -1);

  private static final Heading[] ALL = values();

  private final int columns;
  private final int rows;

  Heading(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static Heading of(int ordinal) {
    return ALL[ordinal];
  }

  /** Columns to the right at each step. */
  int columns() {
    return columns;
  }

  /** Rows down at each step. */
  int rows() {
    return rows;
  }

  boolean isLevel() {
    return rows == 0;
  }

  Heading opposite() {
    return ALL[(ordinal() + 2) % ALL.length];
  }
}
