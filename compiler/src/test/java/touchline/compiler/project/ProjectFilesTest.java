package touchline.compiler.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.SourceFile;

/**
 * Mistakes that people make in project files, each with its report in a file beside it; {@code
 * -Dgolden.update=true} writes them.
 */
class ProjectFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/project");

  static List<Path> files() throws IOException {
    return withEnding(".toml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReportedAsExpected(Path file) throws IOException {
    String report = report(Files.readString(file));
    Path expected = beside(file, ".toml", ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReportedAlikeWithOtherLineEnds(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(report(text.replace("\n", "\r\n"))).isEqualTo(report(text));
  }

  @Test
  void noExpectationIsAnOrphan() throws IOException {
    assertThat(withEnding(".txt")).allMatch(it -> Files.exists(beside(it, ".txt", ".toml")));
  }

  private static String report(String text) {
    ProjectSettings settings = FewRules.reader().read(new SourceFile("touchline.toml", text));
    return new TextReport(TextStyle.PLAIN).findings(settings.diagnostics());
  }

  private static List<Path> withEnding(String ending) throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Path beside(Path file, String ending, String other) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }
}
