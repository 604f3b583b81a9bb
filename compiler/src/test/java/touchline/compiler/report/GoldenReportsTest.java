package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format, to the byte. */
class GoldenReportsTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path FOLDER = Path.of("src/test/resources/golden/reports");

  private static final ReportOptions LOOSE =
      new ReportOptions(TextStyle.PLAIN, false, false, "1.2.3");

  private static final Map<String, Findings> SAMPLES =
      new TreeMap<>(
          Map.of(
              "all", SampleFindings.all(),
              "none", SampleFindings.none(),
              "unreadable", SampleFindings.unreadable()));

  @ParameterizedTest
  @EnumSource
  void areAsTheyWere(ReportFormat format) throws IOException {
    for (Map.Entry<String, Findings> sample : SAMPLES.entrySet()) {
      Path golden = FOLDER.resolve(name(sample.getKey(), format));
      String report = format.report(LOOSE).of(sample.getValue());
      if (UPDATE) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, report);
      }
      assertThat(report).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    List<String> names =
        SAMPLES.keySet().stream()
            .flatMap(sample -> Stream.of(ReportFormat.values()).map(it -> name(sample, it)))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private static String name(String sample, ReportFormat format) {
    String ending =
        switch (format) {
          case TEXT, GITHUB -> ".txt";
          case JSON, GITLAB, SARIF -> ".json";
          case JUNIT -> ".xml";
        };
    return sample + "." + format.name().toLowerCase(Locale.ROOT) + ending;
  }
}
