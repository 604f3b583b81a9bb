package touchline.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.GitDiff;
import touchline.cli.work.RefusedException;

/** Options and help of {@code touchline git-diff-driver}. */
@Command(
    name = "git-diff-driver",
    description = {
      "Show what changed in the meaning of a flow; git runs this in its diff.",
      "Where a version has errors, the changes are shown by lines.",
      "Imports are read as they stand in the working folder."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline git-setup    have git use it in this repository",
      "  git diff               what is not staged yet, by meaning",
      "  git diff --no-ext-diff the same by lines"
    })
final class GitDiffDriverCommand implements Callable<Integer> {
  /** Path, older file, its id and mode, newer file, its id and mode. */
  private static final int FEWEST = 7;

  private static final int OLDER = 1;
  private static final int NEWER = 4;

  private final Console console;

  @Parameters(
      paramLabel = "ARGUMENT",
      arity = "1..*",
      description = {
        "As git gives them to an external diff: PATH OLD-FILE OLD-ID OLD-MODE NEW-FILE NEW-ID",
        "NEW-MODE; the path alone for a file with unresolved conflicts."
      })
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  GitDiffDriverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (arguments.size() == 1) {
      console.out().line("touchline diff: " + arguments.get(0) + " has unresolved conflicts");
      return ExitCode.FINE;
    }
    if (arguments.size() < FEWEST) {
      throw new RefusedException(
          "git-diff-driver takes what git gives to an external diff; `touchline diff` compares two"
              + " files");
    }
    return GitDiff.run(
        new GitDiff.Request(arguments.get(0), arguments.get(OLDER), arguments.get(NEWER)), console);
  }
}
