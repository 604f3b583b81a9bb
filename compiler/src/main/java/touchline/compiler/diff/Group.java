package touchline.compiler.diff;

import java.util.Locale;

/** What a change is about, in the order in which changes are shown. */
public enum Group {
  TOUCHPOINTS,
  STRUCTURE,
  TIMES,
  PEOPLE,
  DATA,
  WORDING,
  CONSEQUENCES;

  /** As reports for programs name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
