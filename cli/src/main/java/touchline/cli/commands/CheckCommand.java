package touchline.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Check;
import touchline.cli.work.Console;
import touchline.cli.work.RefusedException;
import touchline.compiler.report.ReportFormat;

/** Options and help of {@code touchline check}. */
@Command(
    name = "check",
    description = {
      "Find what is wrong with flows.",
      "Findings go to standard output, each with its place, the source line and what to do."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline check                        all flows below the current folder",
      "  touchline check visit.flow order.flow  two files and what they import",
      "  touchline check --strict flows/        let warnings fail as well",
      "  touchline check --fix                  mend what can only be meant in one way",
      "  touchline check --format json flows/   findings for a program",
      "  touchline check --write-baseline known.txt   list what is found …",
      "  touchline check --baseline known.txt         … and hear of new findings only",
      "  touchline check --format sarif flows/  findings for a code-scanning page",
      "  touchline check --times visit.flow     how long the flow takes, and its promises",
      "  cat visit.flow | touchline check -     a text from standard input"
    })
final class CheckCommand implements Callable<Integer> {
  static final String FORMAT = "--format";

  private final Console console;
  private final Supplier<String> version;

  @Option(
      names = "--fix",
      description =
          "Write what must have been meant, such as a mistyped name, and show each change.")
  private boolean fix;

  @Option(
      names = FORMAT,
      paramLabel = "FORMAT",
      description =
          "Write findings as text (the default), json, sarif, github (workflow commands), gitlab"
              + " (code quality) or junit (XML).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "List all findings in this file, for --baseline.")
  private Optional<String> newBaseline = Optional.empty();

  @Option(
      names = "--times",
      description = "Print how long flows take: best, usual and worst, by promise and by end.")
  private boolean times;

  @Mixin private CommonOptions common = new CommonOptions();

  CheckCommand(Console console, Supplier<String> version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public Integer call() {
    return line().run(console);
  }

  CheckLine line() {
    if (newBaseline.isPresent() && judging.hasBaseline()) {
      throw new RefusedException("--baseline reads and --write-baseline writes: give one of them");
    }
    Check.Request request =
        new Check.Request(
            common.paths, format, judging.looking(), fix, newBaseline, times, version);
    return new CheckLine(request, common.manner());
  }
}
