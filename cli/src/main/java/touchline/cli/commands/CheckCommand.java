package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Check;
import touchline.cli.work.Console;

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
      "  touchline check --format json flows/   findings for a program",
      "  cat visit.flow | touchline check -     a text from standard input"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--strict", description = "Let warnings count like errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Write findings as text (the default) or json.")
  private Check.Format format = Check.Format.TEXT;

  @Mixin private CommonOptions common = new CommonOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Check.Request request = new Check.Request(common.paths, format, strict);
    return Check.run(request, common.manner(), console);
  }
}
