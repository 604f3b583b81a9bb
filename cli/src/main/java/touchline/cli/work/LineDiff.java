package touchline.cli.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines that two texts share, in order: the shortest way from one to the other, after Myers,
 * “An O(ND) Difference Algorithm and Its Variations”.
 */
final class LineDiff {
  /** Further apart than this, all that lies between the first and the last change has changed. */
  private static final int MOST_EDITS = 2_000;

  private final List<String> before;
  private final List<String> after;
  private final int start;
  private final int beforeEnd;
  private final int afterEnd;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int top = 0;
    while (top < shorter && before.get(top).equals(after.get(top))) {
      top++;
    }
    int end = 0;
    while (end < shorter - top && isSame(before.size() - end - 1, after.size() - end - 1)) {
      end++;
    }
    this.start = top;
    this.beforeEnd = before.size() - end;
    this.afterEnd = after.size() - end;
  }

  /**
   * Lines in a row that both texts have.
   *
   * @param before index of the first one in the old text
   * @param after the same in the new text
   */
  record Same(int before, int after, int length) {
    int beforeEnd() {
      return before + length;
    }

    int afterEnd() {
      return after + length;
    }
  }

  /** What two texts share, from the top down. The last one is at their ends, maybe empty. */
  static List<Same> of(List<String> before, List<String> after) {
    LineDiff diff = new LineDiff(before, after);
    List<Same> shared = new ArrayList<>();
    shared.add(new Same(0, 0, diff.start));
    shared.addAll(diff.between());
    shared.add(new Same(diff.beforeEnd, diff.afterEnd, before.size() - diff.beforeEnd));
    return shared;
  }

  private boolean isSame(int i, int j) {
    return before.get(i).equals(after.get(j));
  }

  /** Goes as far as possible with ever more edits, on all diagonals, and then the way back. */
  private List<Same> between() {
    int rows = beforeEnd - start;
    int columns = afterEnd - start;
    int most = Math.min(rows + columns, MOST_EDITS);
    int[] furthest = new int[2 * most + 3];
    List<int[]> steps = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      steps.add(part(furthest, most, edits));
      for (int k = -edits; k <= edits; k += 2) {
        boolean down =
            k == -edits || (k != edits && at(furthest, most, k - 1) < at(furthest, most, k + 1));
        int x = down ? at(furthest, most, k + 1) : at(furthest, most, k - 1) + 1;
        while (x < rows && x - k < columns && isSame(start + x, start + x - k)) {
          x++;
        }
        furthest[most + 1 + k] = x;
        if (x >= rows && x - k >= columns) {
          return back(steps, rows, columns);
        }
      }
    }
    return List.of();
  }

  private static int at(int[] furthest, int most, int diagonal) {
    return furthest[most + 1 + diagonal];
  }

  /** What is needed to go back: diagonals from {@code -edits - 1} to {@code edits + 1}. */
  private static int[] part(int[] furthest, int most, int edits) {
    int[] part = new int[2 * edits + 3];
    System.arraycopy(furthest, most - edits, part, 0, part.length);
    return part;
  }

  private List<Same> back(List<int[]> steps, int rows, int columns) {
    List<Same> shared = new ArrayList<>();
    int x = rows;
    int y = columns;
    for (int edits = steps.size() - 1; edits >= 0 && (x > 0 || y > 0); edits--) {
      int[] reached = steps.get(edits);
      int k = x - y;
      int middle = edits + 1;
      boolean down =
          k == -edits || (k != edits && reached[middle + k - 1] < reached[middle + k + 1]);
      int fromX = edits == 0 ? 0 : down ? reached[middle + k + 1] : reached[middle + k - 1];
      int fromY = edits == 0 ? 0 : down ? fromX - k - 1 : fromX - k + 1;
      int firstX = edits == 0 ? 0 : down ? fromX : fromX + 1;
      if (x > firstX) {
        shared.add(new Same(start + firstX, start + firstX - k, x - firstX));
      }
      x = fromX;
      y = fromY;
    }
    Collections.reverse(shared);
    return shared;
  }
}
