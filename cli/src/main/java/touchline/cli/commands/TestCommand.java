package touchline.cli.commands;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Console;
import touchline.cli.work.RefusedException;
import touchline.cli.work.Suggest;
import touchline.cli.work.Test;
import touchline.compiler.scenario.report.TestFormat;

/** Options and help of {@code touchline test}. */
@Command(
    name = "test",
    description = {
      "Run the scenarios of flows, and show what of the flows they cover.",
      "A scenario that fails shows the path that was expected beside the one that came."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline test                          all scenarios below the current folder",
      "  touchline test visit.flow               those of one file",
      "  touchline test --filter complaint       those with this word in title or flow",
      "  touchline test --coverage-report docs   a page and a marked diagram for each flow",
      "  touchline test --min-coverage 90        fail if less of the branches is covered",
      "  touchline test --format junit           results for a build server",
      "  touchline test --suggest visit.flow     scenarios for what none takes yet"
    })
final class TestCommand implements Callable<Integer> {
  private static final int ALL = 100;

  private final Console console;

  @Option(
      names = "--filter",
      paramLabel = "WORD",
      description = "Run only scenarios with this in their title or in their flow's name.")
  private Optional<String> filter = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Write results as text (the default), json, junit (XML) or github (workflow commands).")
  private TestFormat format = TestFormat.TEXT;

  @Option(
      names = "--coverage-report",
      paramLabel = "DIR",
      description =
          "Write FLOW.coverage.md and FLOW.coverage.svg to this folder: what was taken how often,"
              + " and what was not.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--min-coverage",
      paramLabel = "PERCENT",
      description = "Fail if less of the branches is covered; what the project sets, if not given.")
  private Optional<Integer> leastCoverage = Optional.empty();

  @Option(
      names = "--suggest",
      description =
          "Write scenarios for what none takes yet, ready to be pasted into the flow's file.")
  private boolean suggest;

  @Mixin private CommonOptions common = new CommonOptions();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    leastCoverage
        .filter(percent -> percent < 0 || percent > ALL)
        .ifPresent(
            percent -> {
              throw new RefusedException("--min-coverage takes 0 to 100, not " + percent);
            });
    OptionalInt least = leastCoverage.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    if (suggest) {
      return Suggest.run(common.paths, filter, common.manner(), console);
    }
    Test.Request request = new Test.Request(common.paths, format, filter, report, least);
    return Test.run(request, common.manner(), console);
  }
}
