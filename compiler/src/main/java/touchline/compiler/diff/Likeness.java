package touchline.compiler.diff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two texts are: Dice's coefficient of their pairs of neighbouring letters. */
final class Likeness {
  private Likeness() {}

  /** From 0, nothing in common, to 1, the same but for the case of letters. */
  static double of(String one, String other) {
    Map<String, Integer> pairs = pairs(one);
    Map<String, Integer> others = pairs(other);
    int common = 0;
    int all = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
      all += pair.getValue();
    }
    for (int count : others.values()) {
      all += count;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static Map<String, Integer> pairs(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= lower.length(); i++) {
      pairs.merge(lower.substring(i, i + 2), 1, Integer::sum);
    }
    return text.isEmpty() ? Map.of() : pairs;
  }
}
