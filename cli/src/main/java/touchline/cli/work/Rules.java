package touchline.cli.work;

import touchline.compiler.check.Settings;
import touchline.compiler.report.RuleList;

/** Lists all that can be found, with what the project sets about it. */
public final class Rules {

  /** How the list is written. */
  public enum Format {
    TEXT,
    MARKDOWN
  }

  private Rules() {}

  /**
   * Writes the list to standard output.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Format format, Colour colour, Console console) {
    RuleList list = new RuleList(RuleGroups.of(Settings.STANDARD));
    console
        .out()
        .print(
            format == Format.MARKDOWN
                ? list.markdown()
                : list.text(console.style(colour, console.out())));
    return ExitCode.FINE;
  }
}
