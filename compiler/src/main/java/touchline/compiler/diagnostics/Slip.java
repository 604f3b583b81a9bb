package touchline.compiler.diagnostics;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a slip of the keyboard from a name that was meant to be another one: {@code agnet} is a
 * slip for {@code agent}, but {@code step-2} is none for {@code step-1}, nor {@code unpaid} for
 * {@code paid}.
 */
final class Slip {
  /** Shorter words are other words as soon as a letter changes. */
  private static final int SHORTEST = 3;

  /** From this length on, two letters may be wrong. */
  private static final int LONG = 8;

  private Slip() {}

  static boolean explains(String written, String known) {
    String one = NearestName.fold(written);
    String other = NearestName.fold(known);
    int distance = NearestName.distance(one, other);
    int allowed = Math.min(one.length(), other.length()) < LONG ? 1 : 2;
    return distance <= allowed
        && digits(one).equals(digits(other))
        && !(distance > 1 && (one.contains(other) || other.contains(one)))
        && longEnough(one, other);
  }

  private static String digits(String name) {
    StringBuilder digits = new StringBuilder();
    name.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  /** Of {@code plan-b} and {@code plan-a}, the parts that differ are too short for a slip. */
  private static boolean longEnough(String one, String other) {
    List<String> parts = Arrays.asList(one.split("-"));
    List<String> others = Arrays.asList(other.split("-"));
    if (parts.size() != others.size()) {
      return Math.min(one.length(), other.length()) >= SHORTEST;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean same = parts.get(i).equals(others.get(i));
      if (!same && Math.min(parts.get(i).length(), others.get(i).length()) < SHORTEST) {
        return false;
      }
    }
    return true;
  }
}
