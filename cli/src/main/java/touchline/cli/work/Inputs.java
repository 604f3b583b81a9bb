package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.source.SourceFile;

/**
 * The texts that a command is about.
 *
 * @param sources where their imports are found
 * @param files in the order in which they were named, each once
 * @param project where they belong
 * @param unreadable a line for each file that no text could be had from
 */
record Inputs(
    DiskSources sources, List<SourceFile> files, ProjectFolder project, List<String> unreadable) {
  private static final String STANDARD_INPUT = "-";

  /** No file of a project is called so by its way from the project's folder: it ends otherwise. */
  private static final String STANDARD_INPUT_NAME = "<stdin>";

  /**
   * Finds and reads.
   *
   * @param paths files, folders, or {@code -} for standard input; none for the current folder
   */
  static Inputs read(List<String> paths, Console console) {
    List<String> unreadable = new ArrayList<>();
    List<Path> named = new ArrayList<>();
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        resolve(path, console.folder(), named, unreadable);
      }
    }
    Path current = real(console.folder());
    boolean standardInput = haveStandardInput(paths);
    List<Path> places = new ArrayList<>(named);
    if (standardInput) {
      places.add(current);
    }
    Path root = ProjectRoot.of(places, current);
    DiskSources sources = new DiskSources(root);
    List<SourceFile> files = new ArrayList<>();
    for (Path file : expand(named, sources, unreadable)) {
      try {
        files.add(sources.read(file));
      } catch (ReadException e) {
        unreadable.add(e.about(sources.nameOf(file)));
      }
    }
    if (standardInput) {
      readStandardInput(console, current, sources, files, unreadable);
    }
    ProjectFolder project = ProjectFolder.read(root, named, sources, unreadable);
    return new Inputs(sources, List.copyOf(files), project, List.copyOf(unreadable));
  }

  /** True for the text that came from standard input. */
  boolean isStandardInput(SourceFile file) {
    return file.path().equals(STANDARD_INPUT_NAME);
  }

  /** True if standard input is among some paths. */
  static boolean haveStandardInput(List<String> paths) {
    return paths.contains(STANDARD_INPUT);
  }

  /** Tells about the files that can't be read, on standard error. */
  void reportUnreadable(Console console) {
    unreadable.forEach(line -> console.err().line(line));
  }

  private static void resolve(
      String path, Path current, List<Path> named, List<String> unreadable) {
    Path given = current.resolve(path);
    try {
      named.add(given.toRealPath());
    } catch (IOException e) {
      unreadable.add(path + ": error: " + WordedIo.reason(e) + similar(given, path));
    }
  }

  private static String similar(Path missing, String written) {
    Path folder = missing.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    List<String> names = FlowFinder.namesIn(folder);
    return NearestName.of(String.valueOf(missing.getFileName()), names)
        .map(name -> "; did you mean `" + Path.of(written).resolveSibling(name) + "`?")
        .orElse("");
  }

  private static Set<Path> expand(List<Path> named, DiskSources sources, List<String> unreadable) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> below = FlowFinder.below(path);
      if (below.isEmpty()) {
        unreadable.add(
            folderName(path, sources) + ": error: there is no .flow file in this folder");
      }
      for (Path file : below) {
        try {
          files.add(file.toRealPath());
        } catch (IOException e) {
          unreadable.add(sources.nameOf(file) + ": error: " + WordedIo.reason(e));
        }
      }
    }
    return files;
  }

  private static String folderName(Path folder, DiskSources sources) {
    String name = sources.nameOf(folder);
    return name.isEmpty() ? "." : name;
  }

  private static void readStandardInput(
      Console console,
      Path folder,
      DiskSources sources,
      List<SourceFile> files,
      List<String> unreadable) {
    try {
      files.add(sources.add(STANDARD_INPUT_NAME, TextReader.read(console.in()), folder));
    } catch (ReadException e) {
      unreadable.add(e.about(STANDARD_INPUT_NAME));
    } catch (IOException e) {
      unreadable.add(STANDARD_INPUT_NAME + ": error: " + WordedIo.reason(e));
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new RefusedException("the current folder can't be read: " + WordedIo.reason(e), e);
    }
  }
}
