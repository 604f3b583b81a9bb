package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Console;
import touchline.cli.work.Rules;

/** Options and help of {@code touchline rules}. */
@Command(
    name = "rules",
    description = "List all that can be found: code, name, level, and what a project may set.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline rules                     the list",
      "  touchline rules | grep survey       the rules about surveys",
      "  touchline rules --format markdown   the list as tables, for a wiki"
    })
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Write text (the default) or markdown.")
  private Rules.Format format = Rules.Format.TEXT;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return Rules.run(format, reading.colour, console);
  }
}
