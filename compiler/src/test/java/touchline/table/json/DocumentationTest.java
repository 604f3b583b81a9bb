package touchline.table.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import touchline.table.Schema;
import touchline.table.StepTable;
import touchline.table.sheet.Column;

class DocumentationTest {
  private final String page = page();

  @Test
  void showsATableThatCanBeRead() {
    String open = page.split("```json\n")[1].split("  \"seal\"")[0];
    byte[] file = Seal.close(open).getBytes(StandardCharsets.UTF_8);
    StepTable table = TableFile.read(file);
    assertThat(TableFile.write(table)).isEqualTo(file);
    assertThat(Schema.findings(Seal.close(open))).isEmpty();
  }

  @Test
  void explainsEveryColumn() {
    assertThat(Column.headings()).allMatch(heading -> page.contains("`" + heading + "`"));
  }

  private static String page() {
    try {
      return Files.readString(Path.of(System.getProperty("touchline.root"), "docs/step-table.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
