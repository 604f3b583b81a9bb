package touchline.compiler.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the name that somebody probably meant: the one with the smallest optimal string alignment
 * distance (insert, delete, replace, swap of neighbours; Damerau 1964), if it is near enough.
 */
public final class NearestName {
  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name);

  private NearestName() {}

  /**
   * The known name that is nearest to {@code wanted}; none if all are farther than a third of the
   * length (at least one change, at most three). Of several as near, the first in alphabetical
   * order.
   */
  public static Optional<String> of(String wanted, Collection<String> known) {
    return candidates(wanted, known).min(NEAREST_FIRST).map(Candidate::name);
  }

  /** All known names that are near enough and as near as the nearest, in alphabetical order. */
  public static List<String> all(String wanted, Collection<String> known) {
    List<Candidate> sorted = candidates(wanted, known).sorted(NEAREST_FIRST).toList();
    return sorted.stream()
        .filter(candidate -> candidate.distance == sorted.get(0).distance)
        .map(Candidate::name)
        .toList();
  }

  /**
   * The known name that must have been meant, so that it may be written without asking: no other is
   * as near, and what differs is a slip of the keyboard, not a name of its own.
   */
  public static Optional<String> only(String wanted, Collection<String> known) {
    List<String> nearest = all(wanted, known);
    return nearest.size() == 1
        ? Optional.of(nearest.get(0)).filter(name -> Slip.explains(wanted, name))
        : Optional.empty();
  }

  private static Stream<Candidate> candidates(String wanted, Collection<String> known) {
    int allowed = Math.min(3, Math.max(1, wanted.length() / 3));
    String key = fold(wanted);
    return known.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= allowed)
        .map(name -> new Candidate(name, distance(key, fold(name))))
        .filter(candidate -> candidate.distance <= allowed);
  }

  private record Candidate(String name, int distance) {}

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, b, i, j)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
