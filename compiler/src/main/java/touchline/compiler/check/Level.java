package touchline.compiler.check;

import java.util.Locale;

/** How much the findings of a rule count in a project. */
public enum Level {
  ERROR,
  WARNING,
  /** The rule is not asked. */
  OFF;

  /** As it is written in a project file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
