package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.report.RuleList;

/** Lists all that can be found, with what the project sets about it. */
public final class Rules {

  /** How the list is written. */
  public enum Format {
    TEXT,
    MARKDOWN
  }

  private Rules() {}

  /**
   * Writes the list to standard output, for the project that the current folder is in.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Format format, Colour colour, Console console) {
    List<String> complaints = new ArrayList<>();
    ProjectSettings project = project(console, complaints);
    RuleList list = new RuleList(RuleGroups.of(project.rules()));
    if (!project.diagnostics().isEmpty()) {
      complaints.add(ProjectFolder.FILE + " has mistakes: `touchline check` shows them");
    }
    complaints.forEach(console.err()::line);
    console
        .out()
        .print(
            format == Format.MARKDOWN
                ? list.markdown()
                : list.text(console.style(colour, console.out())));
    return complaints.isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
  }

  private static ProjectSettings project(Console console, List<String> complaints) {
    try {
      Path current = console.folder().toRealPath();
      Path root = ProjectRoot.of(List.of(current), current);
      return ProjectFolder.read(root, List.of(current), new DiskSources(root), complaints)
          .settings();
    } catch (IOException e) {
      throw new RefusedException("the current folder can't be read: " + WordedIo.reason(e), e);
    }
  }
}
