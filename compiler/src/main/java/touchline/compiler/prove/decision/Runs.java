package touchline.compiler.prove.decision;

import java.util.Arrays;

/**
 * The cells of an axis in runs, under construction; neighbours that lead to the same set become
 * one.
 */
final class Runs {
  private int[] ends = new int[4];
  private int[] next = new int[4];
  private int count;

  /** The same without any. */
  Runs emptied() {
    count = 0;
    return this;
  }

  /**
   * Adds a run behind the others.
   *
   * @param end the cell behind its last one
   * @param set what the other axes may be in it
   */
  void add(int end, int set) {
    if (count > 0 && next[count - 1] == set) {
      ends[count - 1] = end;
      return;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
    }
    ends[count] = end;
    next[count++] = set;
  }

  int count() {
    return count;
  }

  /** The set that the first run leads to. */
  int first() {
    return next[0];
  }

  int[] ends() {
    return Arrays.copyOf(ends, count);
  }

  int[] next() {
    return Arrays.copyOf(next, count);
  }

  boolean are(int[] otherEnds, int[] otherNext) {
    return Arrays.equals(ends, 0, count, otherEnds, 0, otherEnds.length)
        && Arrays.equals(next, 0, count, otherNext, 0, otherNext.length);
  }

  int hash() {
    return hash(ends, next, count);
  }

  static int hash(int[] ends, int[] next, int count) {
    int hash = count;
    for (int run = 0; run < count; run++) {
      hash = (hash * 31 + ends[run]) * 31 + next[run];
    }
    return hash;
  }
}
