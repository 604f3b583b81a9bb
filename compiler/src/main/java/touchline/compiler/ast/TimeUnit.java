package touchline.compiler.ast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of a duration, each with the words that are accepted for it, the short one first. */
public enum TimeUnit {
  SECOND("s", "second", "seconds"),
  MINUTE("min", "minute", "minutes"),
  HOUR("h", "hour", "hours"),
  DAY("days", "day"),
  WEEK("weeks", "week"),
  MONTH("months", "month"),
  YEAR("years", "year");

  private static final Map<String, TimeUnit> BY_WORD = new HashMap<>();

  static {
    for (TimeUnit unit : values()) {
      unit.words.forEach(word -> BY_WORD.put(word, unit));
    }
  }

  private final List<String> words;

  TimeUnit(String... words) {
    this.words = List.of(words);
  }

  /** The unit that a word stands for. */
  public static Optional<TimeUnit> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** All words that are accepted; the first is the canonical one. */
  public List<String> words() {
    return words;
  }
}
