package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Colour;
import touchline.cli.work.Console;
import touchline.cli.work.Diff;
import touchline.cli.work.FailOn;
import touchline.cli.work.Manner;
import touchline.compiler.diff.report.DiffFormat;

/** Options and help of {@code touchline diff}. */
@Command(
    name = "diff",
    description = {
      "Show what changed in meaning between two versions of flows.",
      "Layout, comments and the order of declarations count as nothing."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline diff old/visit.flow visit.flow      two files",
      "  touchline diff ../released flows              two folders, flow by flow",
      "  touchline diff --fail-on risky old new        fail if somebody should look",
      "  touchline diff --format json old new          for a program"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older version: a file or a folder.")
  private String older = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The newer version: a file or a folder.")
  private String newer = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Write the changes as text (the default) or json.")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Fail (exit status 1) if a change is breaking; risky or worse; info or worse; or never"
              + " (the default).")
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colours: auto (on a terminal; the default), always or never.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return Diff.run(
        new Diff.Request(older, newer, format, failOn), new Manner(colour, false), console);
  }
}
