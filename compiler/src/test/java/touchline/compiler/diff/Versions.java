package touchline.compiler.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Versions of flows in memory. */
final class Versions {
  static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  static final Path RESOURCES = ROOT.resolve("compiler/src/test/resources");

  private Versions() {}

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder whose names end so, in alphabetical order. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file that imports none. */
  static Compilation of(String path, String text) {
    return of(Map.of(path, text));
  }

  /** Some files, by their paths. */
  static Compilation of(Map<String, String> texts) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    texts.forEach((path, text) -> files.put(path, new SourceFile(path, text)));
    Sources sources =
        (importer, path) -> {
          String name = Path.of(importer.path()).resolveSibling(path).normalize().toString();
          SourceFile found = files.get(name);
          return found == null ? new Sources.Missing(List.of()) : new Sources.Found(found);
        };
    return Compiler.compile(List.copyOf(files.values()), sources);
  }

  /** All flow files of a folder, with their texts. */
  static Map<String, String> folder(Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files(folder, ".flow")) {
      texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return texts;
  }

  /** What changed, without what follows from it. */
  static List<Change> changes(Compilation before, Compilation after) {
    return Comparison.of(before, after).changes().stream()
        .filter(change -> change.group() != Group.CONSEQUENCES)
        .toList();
  }

  static List<String> kinds(List<Change> changes) {
    return changes.stream().map(change -> change.kind().id()).sorted().toList();
  }
}
