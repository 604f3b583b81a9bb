package touchline.cli.work;

import java.util.List;
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

  /** Reads files as they are on the disk. */
  static Version onDisk(String path, Console console) {
    Inputs inputs = Inputs.read(List.of(path), console);
    return new Version(
        inputs.files(), inputs.sources(), inputs.project().settings(), inputs.unreadable());
  }

  Compilation compile() {
    return Compiler.compile(files, sources, settings);
  }
}
