package touchline.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Colour;
import touchline.cli.work.Console;
import touchline.cli.work.Diff;
import touchline.cli.work.FailOn;
import touchline.cli.work.Manner;
import touchline.compiler.DiffPicture;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.emit.EmitOptions;

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
      "  touchline diff released flows                 two folders, flow by flow",
      "  touchline diff HEAD:flows flows               what is not committed yet",
      "  touchline diff --fail-on risky old new        fail if somebody should look",
      "  touchline diff --format json old new          for a program",
      "  touchline diff --format markdown old new      for a pull request",
      "  touchline diff --to svg -o review old new     both versions in one diagram"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older version: a file, a folder, or REVISION:PATH in git.")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer version, in the same way.")
  private String newer = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Write the changes as text (the default), json, or markdown for a pull request.")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Fail (exit status 1) if a change is breaking; risky or worse; info or worse; or never"
              + " (the default).")
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--to",
      paramLabel = "PICTURE",
      description =
          "Also draw each flow that changed, both versions in one diagram: svg, png, dot or"
              + " mermaid.")
  private Optional<DiffPicture> picture = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that diagrams go to; out, if not given.")
  private String folder = "out";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "Who lays diagrams out: dot, embedded or auto (the default).")
  private EmitOptions.Engine engine = EmitOptions.DEFAULT.engine();

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

  private Optional<Diff.Drawing> drawing() {
    return picture.map(form -> new Diff.Drawing(form, engine, folder));
  }

  @Override
  public Integer call() {
    return Diff.run(
        new Diff.Request(older, newer, format, failOn, drawing()),
        new Manner(colour, false),
        console);
  }
}
