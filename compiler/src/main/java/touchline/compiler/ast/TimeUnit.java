package touchline.compiler.ast;

import java.util.List;

/** The units of a duration, each with the words that are accepted for it, the short one first. */
public enum TimeUnit {
  SECOND("s", "second", "seconds"),
  MINUTE("min", "minute", "minutes"),
  HOUR("h", "hour", "hours"),
  DAY("days", "day"),
  WEEK("weeks", "week"),
  MONTH("months", "month"),
  YEAR("years", "year");

  private final List<String> words;

  TimeUnit(String... words) {
    this.words = List.of(words);
  }

  /** All words that are accepted; the first is the canonical one. */
  public List<String> words() {
    return words;
  }
}
