package touchline.cli.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The tool itself, without a command. */
@Command(
    name = "touchline",
    description = "Flowcharts as code for customer service: one source, always one truth.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline check                     find what is wrong with the flows below here",
      "  touchline build visit.flow -o out   write diagram, procedure and step table",
      "  touchline explain TL0404            say what a finding means, with examples",
      "  touchline build --help              all options of a command, with examples",
      "",
      "Exit status:",
      "  0 fine, 1 findings, 2 wrong usage or a file that can't be read or written,",
      "  70 a fault of the tool itself"
    })
final class TouchlineCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;
}
