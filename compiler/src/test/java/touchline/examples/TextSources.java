package touchline.examples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Flow files in memory, by their paths below one folder, which is the project's root. */
final class TextSources implements Sources {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  /** All flow files of a folder. */
  static TextSources of(Path folder) {
    TextSources sources = new TextSources();
    for (Path file : Project.files(folder, ".flow")) {
      sources.put(folder.relativize(file).toString().replace('\\', '/'), Project.read(file));
    }
    return sources;
  }

  /** Adds a file, or puts it in the place of another. */
  TextSources put(String path, String text) {
    files.put(path, new SourceFile(path, text));
    return this;
  }

  SourceFile file(String path) {
    SourceFile file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("no file " + path + " among " + files.keySet());
    }
    return file;
  }

  List<SourceFile> all() {
    return List.copyOf(files.values());
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    Path file = Path.of(importer.path()).resolveSibling(path).normalize();
    String name = file.toString().replace('\\', '/');
    if (name.startsWith("..")) {
      return new OutsideProject();
    }
    SourceFile found = files.get(name);
    return found == null ? new Missing(pathsFrom(importer)) : new Found(found);
  }

  private List<String> pathsFrom(SourceFile importer) {
    Path folder = Path.of("/" + importer.path()).resolveSibling("");
    return files.keySet().stream()
        .map(path -> folder.relativize(Path.of("/" + path)).toString().replace('\\', '/'))
        .toList();
  }
}
