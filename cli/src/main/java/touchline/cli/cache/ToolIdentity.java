package touchline.cli.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.Compiler;

/**
 * What outputs depend on besides flows and options: this tool, its Java, the machine's Graphviz.
 */
public final class ToolIdentity {
  private static final List<String> OF_JAVA =
      List.of("java.vm.vendor", "java.vm.version", "os.name", "os.arch");

  private ToolIdentity() {}

  /**
   * Adds the tool's jars, or its classes where it is run from them, by place, size and time.
   *
   * @return false if it is not known where they are
   */
  public static boolean addTo(Fingerprint fingerprint) throws IOException {
    OF_JAVA.forEach(name -> fingerprint.add(System.getProperty(name, "")));
    for (Class<?> part : List.of(ToolIdentity.class, Compiler.class)) {
      Optional<Path> code = code(part);
      if (code.isEmpty()) {
        return false;
      }
      for (Path file : files(code.get())) {
        fingerprint.addFile(file);
      }
    }
    return true;
  }

  /** Adds each installed Graphviz that might draw. */
  public static void addGraphviz(Fingerprint fingerprint) throws IOException {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of("dot", "dot.exe")) {
        Path dot = Path.of(folder).resolve(name);
        if (Files.isRegularFile(dot)) {
          fingerprint.addFile(dot.toRealPath());
        }
      }
    }
  }

  private static Optional<Path> code(Class<?> part) {
    try {
      return Optional.ofNullable(part.getProtectionDomain().getCodeSource())
          .map(CodeSource::getLocation)
          .filter(place -> place.getProtocol().equals("file"))
          .map(ToolIdentity::path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path path(java.net.URL place) {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new InvalidPathException(place.toString(), String.valueOf(e.getMessage()));
    }
  }

  /** All classes of a folder; of a jar, the jars that lie beside it, which come with it. */
  private static List<Path> files(Path code) throws IOException {
    boolean jar = Files.isRegularFile(code);
    Path folder = jar ? Optional.ofNullable(code.getParent()).orElse(code) : code;
    try (Stream<Path> all = jar ? Files.list(folder) : Files.walk(folder)) {
      return all.filter(file -> jar ? file.toString().endsWith(".jar") : Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }
}
