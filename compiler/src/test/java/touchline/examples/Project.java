package touchline.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the project's folder. */
final class Project {
  static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  static final Path EXAMPLES = ROOT.resolve("examples");
  static final Path RESOURCES = ROOT.resolve("compiler/src/test/resources");

  private Project() {}

  /** The files below a folder whose names end so, in alphabetical order. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
