package touchline.compiler.prove.decision;

import java.util.Arrays;

/**
 * The cells of an axis in runs, under construction; neighbours that lead to the same set become
 * one.
 */
final class Runs {
  /** For each run the cell behind its last one, and the set. */
  private int[] row = new int[8];

  private int length;

  /** The same without any. */
  Runs emptied() {
    length = 0;
    return this;
  }

  /**
   * Adds a run behind the others.
   *
   * @param end the cell behind its last one
   * @param set what the other axes may be in it
   */
  void add(int end, int set) {
    if (length > 0 && row[length - 1] == set) {
      row[length - 2] = end;
      return;
    }
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    row[length++] = end;
    row[length++] = set;
  }

  /** True if all cells lead to the same set. */
  boolean isOne() {
    return length == 2;
  }

  /** The set that the first run leads to. */
  int first() {
    return row[1];
  }

  /** How many numbers they are written in. */
  int length() {
    return length;
  }

  /** Writes for each run the cell behind its last one, and the set. */
  void write(int[] target, int place) {
    System.arraycopy(row, 0, target, place, length);
  }
}
