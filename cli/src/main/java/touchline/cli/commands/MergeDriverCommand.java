package touchline.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchline.cli.work.Console;
import touchline.cli.work.MergeFiles;
import touchline.cli.work.RefusedException;

/** Options and help of {@code touchline merge-driver}. */
@Command(
    name = "merge-driver",
    description = {
      "Merge a flow that two people changed, by statement; git runs this.",
      "The result goes into OURS. Where both changed the same thing, both versions are marked there.",
      "A file that can't be read as flows is merged by lines, as git does it."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 merged, 1 conflicts, 2 nothing done.",
      "",
      "Examples:",
      "  touchline git-setup                           have git use it in this repository",
      "  touchline merge-driver base.flow mine.flow theirs.flow   by hand; mine.flow changes"
    })
final class MergeDriverCommand implements Callable<Integer> {
  private static final int SMALLEST_MARKER = 1;

  private final Console console;

  @Parameters(index = "0", paramLabel = "BASE", description = "What both came from (git's %%O).")
  private String base = "";

  @Parameters(index = "1", paramLabel = "OURS", description = "One version (%%A); it is changed.")
  private String ours = "";

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The other version (%%B).")
  private String theirs = "";

  @Option(
      names = "--marker-size",
      paramLabel = "N",
      description = "Signs in a conflict marker (%%L); 7 without it.")
  private int markerSize = 7;

  @Option(
      names = "--path",
      paramLabel = "PATH",
      description = "The file's name in the repository, for messages (%%P).")
  private Optional<String> path = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  MergeDriverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (markerSize < SMALLEST_MARKER) {
      throw new RefusedException(
          "--marker-size " + markerSize + ": a marker has at least one sign");
    }
    return MergeFiles.run(
        new MergeFiles.Request(base, ours, theirs, markerSize, path.orElse(ours)), console);
  }
}
