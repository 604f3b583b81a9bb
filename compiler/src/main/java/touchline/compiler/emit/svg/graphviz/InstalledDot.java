package touchline.compiler.emit.svg.graphviz;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for an installed Graphviz. */
final class InstalledDot {
  private InstalledDot() {}

  /** The first {@code dot} in the folders of the {@code PATH}. */
  static Optional<Path> onPath() {
    return in(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /**
   * The first {@code dot} in a list of folders. Relative folders are left out: what stands in the
   * current folder must never run by accident.
   */
  static Optional<Path> in(String folders) {
    return Arrays.stream(folders.split(Pattern.quote(File.pathSeparator)))
        .flatMap(InstalledDot::folder)
        .flatMap(folder -> names().stream().map(folder::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private static List<String> names() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? List.of("dot.exe") : List.of("dot");
  }
}
