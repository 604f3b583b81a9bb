package touchline.compiler.analyze;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compilation;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;

/** What is reported about flows with mistakes in them, to the letter. */
class FindingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/analysis");

  static List<Path> inputs() {
    return Golden.inputs(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void reportsWhatIsExpected(Path input) {
    Compilation compilation = ProjectFolder.read(input).compile();
    String report = new TextReport(TextStyle.PLAIN).findings(compilation.diagnostics());
    Golden.check(Golden.expected(input), report);
  }

  @Test
  void everyExpectationHasAnInput() {
    Golden.checkOrphans(FOLDER);
  }
}
