package touchline.table.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.table.TableException;

/** No table of an example can be run once something is wrong with it. */
class ShippedTablesTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));

  static Stream<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples/out"))) {
      return files
          .filter(file -> file.toString().endsWith(".steps.json"))
          .sorted()
          .map(ShippedTablesTest::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refusesAChangedByte(String text) {
    for (int place = 7; place < text.length(); place += text.length() / 50) {
      String changed =
          text.substring(0, place) + (char) (text.charAt(place) ^ 1) + text.substring(place + 1);
      refused(changed, "");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refusesAMissingRow(String text) {
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      List<String> rest = new ArrayList<>(lines);
      if (rest.remove(line).startsWith("    {\"id\": ")) {
        refused(String.join("\n", rest) + "\n", "");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refusesAnUnknownTargetUnderAFittingSeal(String text) {
    String open = text.substring(0, text.lastIndexOf("  \"seal\""));
    String edited = open.replaceFirst("\"next\": \\[\"[^\"]+\"", "\"next\": [\"nowhere\"");
    assertThat(edited).isNotEqualTo(open);
    refused(Seal.close(edited), "nowhere");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refusesANewerFormat(String text) {
    refused(text.replaceFirst("\"format\": 1", "\"format\": 2"), "newer Touchline");
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> TableFile.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(why);
  }
}
