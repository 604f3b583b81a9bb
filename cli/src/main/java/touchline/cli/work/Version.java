package touchline.cli.work;

import java.util.List;
import touchline.cli.git.RevisionPath;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * One of the two versions that are compared: a file or a folder, wherever it comes from.
 *
 * @param files those that it is made of, without what they import
 * @param unreadable a line for each file that no text could be had from
 */
public record Version(
    List<SourceFile> files, Sources sources, ProjectSettings settings, List<String> unreadable) {
  public Version {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Finds and reads.
   *
   * @param written a file, a folder, {@code -}, or {@code revision:path}; see {@link RevisionPath}
   * @throws RefusedException if git doesn't know the revision, or the path in it
   */
  static Version read(String written, Console console) {
    return RevisionPath.of(written, console.folder())
        .map(wanted -> RevisionVersion.read(wanted, console.folder()))
        .orElseGet(() -> onDisk(written, console));
  }

  /** Reads files as they are on the disk. */
  private static Version onDisk(String path, Console console) {
    Inputs inputs = Inputs.read(List.of(path), console);
    return new Version(
        inputs.files(), inputs.sources(), inputs.project().settings(), inputs.unreadable());
  }

  Compilation compile() {
    return Compiler.compile(files, sources, settings);
  }
}
