package touchline.cli.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchline.compiler.Compiler;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.source.SourceFile;

/**
 * The folder of a project.
 *
 * @param root real (without links)
 * @param file its {@code touchline.toml}, if it has one
 * @param whole whether all of its flows are looked at
 */
record ProjectFolder(Path root, Optional<SourceFile> file, boolean whole) {
  static final String FILE = "touchline.toml";

  /**
   * Looks for the project file.
   *
   * @param named the files and folders that a command is about, real
   * @param unreadable gets a line if there is a project file but no text can be had from it
   */
  static ProjectFolder read(
      Path root, List<Path> named, DiskSources sources, List<String> unreadable) {
    boolean whole = named.stream().anyMatch(root::startsWith);
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return new ProjectFolder(root, Optional.empty(), whole);
    }
    try {
      return new ProjectFolder(root, Optional.of(sources.read(file)), whole);
    } catch (ReadException e) {
      unreadable.add(e.about(FILE));
      return new ProjectFolder(root, Optional.empty(), whole);
    }
  }

  /** What the project file sets; the standard where there is none. */
  ProjectSettings settings() {
    ProjectSettings settings = file.map(Compiler::project).orElse(ProjectSettings.STANDARD);
    return whole ? settings.with(settings.rules().ofWholeProject()) : settings;
  }
}
