package touchline.compiler.analyze;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;

/** What is reported about flows with mistakes in them, to the letter. */
class FindingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/analysis");

  /** Syntax errors have expectations of their own, beside the parser. */
  private static final String SYNTAX = "TL00";

  static List<Path> inputs() {
    return Golden.inputs(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void reportsWhatIsExpected(Path input) {
    List<Diagnostic> found =
        ProjectFolder.read(input).compile().diagnostics().stream()
            .filter(it -> !it.code().code().startsWith(SYNTAX))
            .toList();
    String report = new TextReport(TextStyle.PLAIN).findings(found);
    Golden.check(Golden.expected(input), report);
  }

  @Test
  void everyExpectationHasAnInput() {
    Golden.checkOrphans(FOLDER);
  }
}
