package touchline.compiler.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody probably meant: the one with the smallest optimal string alignment
 * distance (insert, delete, replace, swap of neighbours; Damerau 1964), if it is near enough.
 */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name that is nearest to {@code wanted}; none if all are farther than a third of the
   * length (at least one change, at most three). Of several as near, the first in alphabetical
   * order.
   */
  public static Optional<String> of(String wanted, Collection<String> known) {
    int allowed = Math.min(3, Math.max(1, wanted.length() / 3));
    String key = fold(wanted);
    return known.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= allowed)
        .map(name -> new Candidate(name, distance(key, fold(name))))
        .filter(candidate -> candidate.distance <= allowed)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private record Candidate(String name, int distance) {}

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int distance(String a, String b) {
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
