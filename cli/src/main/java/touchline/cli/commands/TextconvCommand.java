package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Console;
import touchline.cli.work.TextConversion;

/** Options and help of {@code touchline textconv}. */
@Command(
    name = "textconv",
    description = {
      "Print a flow in its one form, so that git shows changes of words and not of layout.",
      "A broken file is printed as it is. git runs this; see touchline git-setup."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Examples:", "  touchline textconv visit.flow"})
final class TextconvCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "A flow file.")
  private String file = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  TextconvCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return TextConversion.run(file, console);
  }
}
