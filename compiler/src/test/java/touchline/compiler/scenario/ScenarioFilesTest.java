package touchline.compiler.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.ScenarioTests;
import touchline.compiler.model.Flow;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;
import touchline.compiler.scenario.report.TestFormat;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * Small flows with scenarios worked out by hand, one file for each rule about scenarios. The title
 * of a scenario says whether it passes; the whole report is in a file beside the flow, and {@code
 * -Dgolden.update=true} writes it.
 */
class ScenarioFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/scenarios");

  static List<Path> files() {
    return withEnding(".flow");
  }

  @ParameterizedTest
  @MethodSource("files")
  void passOrFailAsTheirTitlesSay(Path file) {
    for (ScenarioRun run : results(file).runs()) {
      assertThat(run.passed())
          .as("%s", run.failures())
          .isEqualTo(run.scenario().title().startsWith("passes"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReportedAsExpected(Path file) throws IOException {
    String report = TestFormat.TEXT.of(results(file), TextStyle.PLAIN, false);
    Path expected = beside(file, ".flow", ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationIsAnOrphan() {
    assertThat(withEnding(".txt")).allMatch(it -> Files.exists(beside(it, ".txt", ".flow")));
  }

  private static TestResults results(Path file) {
    try {
      SourceFile source = new SourceFile(name(file), Files.readString(file));
      Compilation compiled =
          OnlyErrors.compile(List.of(source), (from, path) -> new Sources.Missing(List.of()));
      assertThat(compiled.hasErrors())
          .as(new TextReport(TextStyle.PLAIN).findings(compiled.diagnostics()))
          .isFalse();
      List<Flow> flows = compiled.project().flows();
      return ScenarioTests.run(flows, flows, any -> true, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Path beside(Path file, String ending, String other) {
    String name = name(file);
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }

  private static List<Path> withEnding(String ending) {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
