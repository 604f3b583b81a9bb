package touchline.compiler.analyze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Texts by their paths, compiled as a project; paths are relative to its root. */
final class ProjectFolder implements Sources {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  ProjectFolder add(String path, String text) {
    files.put(path, new SourceFile(path, text));
    return this;
  }

  /** A flow file, or a folder of them. */
  static ProjectFolder read(Path path) {
    ProjectFolder folder = new ProjectFolder();
    Path root = Files.isDirectory(path) ? path : Path.of(path.toString(), "..").normalize();
    try (Stream<Path> found = Files.walk(path)) {
      for (Path file : found.filter(it -> it.toString().endsWith(".flow")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        folder.add(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  Compilation compile() {
    return OnlyErrors.compile(new ArrayList<>(files.values()), this);
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    List<String> parts = new ArrayList<>(List.of(importer.path().split("/")));
    parts.remove(parts.size() - 1);
    for (String part : path.split("/")) {
      if (!part.equals("..")) {
        parts.add(part);
      } else if (parts.isEmpty()) {
        return new OutsideProject();
      } else {
        parts.remove(parts.size() - 1);
      }
    }
    SourceFile file = files.get(String.join("/", parts));
    return file == null ? new Missing(List.copyOf(files.keySet())) : new Found(file);
  }
}
