package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Expected texts beside their inputs. */
final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** Compares, or rewrites what is expected. */
  static void check(Path expected, String actual) {
    try {
      if (UPDATE) {
        Files.writeString(expected, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inputs in a folder: its flow files and its folders. */
  static List<Path> inputs(Path folder) {
    return list(folder).stream().filter(path -> !isExpected(path)).toList();
  }

  /** The expected text of an input. */
  static Path expected(Path input) {
    return Path.of(input.toString().replaceFirst("\\.flow$", "") + ".txt");
  }

  /** Fails for an expected text whose input is gone. */
  static void checkOrphans(Path folder) {
    List<Path> expected = inputs(folder).stream().map(Golden::expected).toList();
    assertThat(list(folder).stream().filter(Golden::isExpected)).hasSameElementsAs(expected);
  }

  private static boolean isExpected(Path path) {
    return path.toString().endsWith(".txt");
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
