package touchline.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchline.cli.work.Console;
import touchline.cli.work.Fmt;

/** Options and help of {@code touchline fmt}. */
@Command(
    name = "fmt",
    description = {
      "Write flows in their one form: indentation, line breaks, columns, empty lines.",
      "There is nothing to set. A file with errors stays as it is."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline fmt                  rewrite all flows below the current folder",
      "  touchline fmt visit.flow       rewrite one file",
      "  touchline fmt --check          change nothing; name the files that would change",
      "  touchline fmt --diff flows/    change nothing; show what would change",
      "  cat visit.flow | touchline fmt -   a text from standard input to standard output"
    })
final class FmtCommand implements Callable<Integer> {
  private final Console console;

  /** At most one of them. */
  static final class Looking {
    @Option(
        names = "--check",
        description =
            "Change nothing: name the files that would change, and fail if there are any.")
    private boolean check;

    @Option(
        names = "--diff",
        description = "Change nothing: print what would change (a unified diff), and fail if any.")
    private boolean diff;
  }

  @ArgGroup private Looking looking = new Looking();

  @Mixin private CommonOptions common = new CommonOptions();

  FmtCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Fmt.Aim aim = looking.check ? Fmt.Aim.CHECK : looking.diff ? Fmt.Aim.DIFF : Fmt.Aim.WRITE;
    return Fmt.run(common.paths, aim, common.manner(), console);
  }
}
