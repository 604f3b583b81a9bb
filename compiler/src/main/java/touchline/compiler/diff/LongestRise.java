package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The longest rising part of a row of different numbers (Fredman 1975), so that as few as possible
 * count as moved. Time n log n.
 */
final class LongestRise {
  private LongestRise() {}

  /** The positions of the numbers in it. */
  static Set<Integer> of(List<Integer> numbers) {
    List<Integer> ends = new ArrayList<>();
    List<Integer> tops = new ArrayList<>();
    int[] previous = new int[numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      int found = Collections.binarySearch(tops, numbers.get(i));
      int length = found < 0 ? -found - 1 : found;
      previous[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
        tops.add(numbers.get(i));
      } else {
        ends.set(length, i);
        tops.set(length, numbers.get(i));
      }
    }
    Set<Integer> rise = new HashSet<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
      rise.add(i);
    }
    return rise;
  }
}
