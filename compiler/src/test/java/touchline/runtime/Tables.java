package touchline.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import touchline.table.StepTable;
import touchline.table.json.TableFile;

/** The step tables of the examples, as they are shipped. */
final class Tables {
  private static final Path FOLDER = Path.of("../examples/out");
  private static final List<StepTable> ALL = read();

  private Tables() {}

  static List<StepTable> all() {
    return ALL;
  }

  private static List<StepTable> read() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".steps.json"))
          .sorted()
          .map(Tables::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Machine machine(StepTable table) {
    return Machine.of(table, all(), ZoneOffset.UTC);
  }

  private static StepTable read(Path file) {
    try {
      return TableFile.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
