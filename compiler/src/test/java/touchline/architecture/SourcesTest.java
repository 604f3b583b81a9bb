package touchline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the texts of the sources. */
class SourcesTest {
  private static final int LONGEST_CLASS_IN_LINES = 400;
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));

  @Test
  void noClassIsTooLongToRead() {
    assertThat(javaFiles("src")).isNotEmpty();
    assertThat(javaFiles("src")).filteredOn(file -> lines(file) > LONGEST_CLASS_IN_LINES).isEmpty();
  }

  @Test
  void everyPackageExplainsItself() {
    List<Path> silent =
        javaFiles("src/main")
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(ROOT::relativize)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void noClassHasANameThatSaysNothing() {
    assertThat(javaFiles("src"))
        .map(file -> file.getFileName().toString())
        .noneMatch(name -> name.matches(".*(Utils?|Helpers?|Managers?)\\.java"));
  }

  private static Stream<Path> javaFiles(String folder) {
    return Stream.of("compiler", "cli")
        .map(module -> ROOT.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(SourcesTest::below)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
