package touchline.cli.commands;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Colour;
import touchline.cli.work.Manner;

/** What every command that reads flows takes. */
final class CommonOptions {
  static final String COLOR = "--color";
  static final String Q = "-q";
  static final String QUIET = "--quiet";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "A file, a folder (all .flow files below it) or - for standard input.",
        "Without one: the current folder."
      })
  List<String> paths = new ArrayList<>();

  @Option(
      names = COLOR,
      paramLabel = "WHEN",
      description = "Use colours: auto (on a terminal; the default), always or never.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {Q, QUIET},
      description = "Print findings and failures only.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  Manner manner() {
    return new Manner(colour, quiet);
  }
}
