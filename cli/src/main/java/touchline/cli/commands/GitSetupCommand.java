package touchline.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import touchline.cli.work.Console;
import touchline.cli.work.GitSetup;

/** Options and help of {@code touchline git-setup}. */
@Command(
    name = "git-setup",
    description = {
      "Have git compare and merge the flows of this repository by meaning and by statement.",
      "Writes a line into .gitattributes and settings into the clone's configuration."
    },
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchline git-setup          set up the repository that the current folder is in",
      "  touchline git-setup --undo   take everything back"
    })
final class GitSetupCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--program",
      paramLabel = "PROGRAM",
      description = "What git starts; this very program, if not given.")
  private Optional<String> program = Optional.empty();

  @Option(names = "--undo", description = "Take back what was set up.")
  private boolean undo;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  GitSetupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String itself = System.getProperty("touchline.program", "touchline");
    return GitSetup.run(new GitSetup.Request(program.orElse(itself), undo), console);
  }
}
