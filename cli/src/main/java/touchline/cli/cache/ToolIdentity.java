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
    List<Path> files = files();
    for (Path file : files) {
      fingerprint.addFile(file);
    }
    return !files.isEmpty();
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

  /**
   * What the tool consists of; nothing if that is not known. Of classes on the boot class path Java
   * doesn't say where they come from; the launcher has named their jar in the class path as well.
   */
  private static List<Path> files() throws IOException {
    if (ToolIdentity.class.getClassLoader() == null) {
      Path jar = Path.of(System.getProperty("java.class.path", ""));
      Path libraries = jar.resolveSibling("lib");
      return Files.isRegularFile(jar) && Files.isDirectory(libraries)
          ? Stream.concat(beside(jar).stream(), jars(libraries).stream()).toList()
          : List.of();
    }
    Optional<Path> own = code(ToolIdentity.class);
    Optional<Path> compiler = code(Compiler.class);
    return own.isPresent() && compiler.isPresent()
        ? Stream.concat(beside(own.get()).stream(), beside(compiler.get()).stream()).toList()
        : List.of();
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
  private static List<Path> beside(Path code) throws IOException {
    if (Files.isRegularFile(code)) {
      return jars(Optional.ofNullable(code.getParent()).orElse(code));
    }
    try (Stream<Path> all = Files.walk(code)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
