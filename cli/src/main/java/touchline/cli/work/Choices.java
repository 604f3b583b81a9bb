package touchline.cli.work;

import java.nio.file.Path;
import java.util.List;
import touchline.compiler.Format;
import touchline.compiler.project.ProjectSettings;

/**
 * What a build makes and where to: the command line's choice, else the project's, else the usual.
 */
record Choices(Build.Request request, ProjectFolder project, ProjectSettings settings) {
  Choices(Build.Request request, ProjectFolder project) {
    this(request, project, project.settings());
  }

  private static final String USUAL_FOLDER = "out";

  /** What will be written, as far as it is known before the project has been read. */
  static List<Format> likely(Build.Request request) {
    return request.formats().isEmpty() ? Format.USUAL : request.formats();
  }

  /** What is written, in this order. */
  List<Format> formats() {
    if (!request.formats().isEmpty()) {
      return request.formats();
    }
    List<Format> chosen =
        settings.formats().stream().flatMap(word -> Format.of(word).stream()).toList();
    return chosen.isEmpty() ? Format.USUAL : chosen;
  }

  /**
   * Where results go.
   *
   * @param current the current folder
   */
  OutputFolder folder(Path current) {
    if (request.folder().isEmpty() && settings.output().isPresent()) {
      return OutputFolder.inProject(project.root(), settings.output().get(), current);
    }
    String folder = request.folder().orElse(USUAL_FOLDER);
    return new OutputFolder(current.resolve(folder), folder);
  }
}
