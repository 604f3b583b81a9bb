package touchline.cli.commands;

import picocli.CommandLine.Option;
import touchline.cli.work.Colour;

/** What every command takes that shows something to read, and reads no flows. */
final class ReadingOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colours: auto (on a terminal; the default), always or never.")
  Colour colour = Colour.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;
}
