package touchline.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Console;
import touchline.cli.work.Explain;

/** Options and help of {@code touchline explain}. */
@Command(
    name = "explain",
    description = "Say what a finding means, why it matters and how to mend it, with examples.",
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline explain TL0404                 the finding of this code",
      "  touchline explain never-stops            the same, by its name",
      "  touchline explain TL0401 TL0402 | less   several, one page after the other",
      "  touchline explain tl0404 --format markdown > never-stops.md"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..*",
      description = "The code of a finding, or the name of its rule; `touchline rules` lists them.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Write text (the default) or markdown.")
  private Explain.Format format = Explain.Format.TEXT;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return Explain.run(new Explain.Request(rules, format), reading.colour, console);
  }
}
