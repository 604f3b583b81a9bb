package touchline.cli.work;

import touchline.compiler.report.ExitLevel;

/** How the tool ends, for scripts. */
public final class ExitCode {
  /** All is well. */
  public static final int FINE = 0;

  /** Something was found: an error, with {@code --strict} a warning, a file that would change. */
  public static final int FINDINGS = 1;

  /** Wrong usage, or a file that can't be read or written. */
  public static final int USAGE = 2;

  /** A fault of the tool itself. */
  public static final int FAULT = 70;

  private ExitCode() {}

  static int of(ExitLevel level) {
    return level == ExitLevel.FINE ? FINE : FINDINGS;
  }
}
