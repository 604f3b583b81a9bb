package touchline.compiler.diff;

import java.util.Locale;

/** How much a change asks of those who approve it, from the least to the most. */
public enum Level {
  /** Good to know; nobody has to act. */
  INFO,
  /** Somebody should look: work, times or data are no longer what they were. */
  RISKY,
  /** A customer, or a program that reads the outputs, can't rely on what was promised before. */
  BREAKING;

  /** As it is written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
