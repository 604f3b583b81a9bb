package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

class ExitLevelTest {
  private static final Span PLACE = new SourceFile("a.flow", "a").span(0, 1);
  private static final Diagnostic ERROR =
      Diagnostic.of(DiagnosticCode.error("TL0001", "wrong"), PLACE, "wrong");
  private static final Diagnostic WARNING =
      Diagnostic.of(DiagnosticCode.warning("TL1001", "odd"), PLACE, "odd");

  @Test
  void anErrorIsAlwaysAFinding() {
    assertThat(ExitLevel.of(List.of(WARNING, ERROR), false)).isEqualTo(ExitLevel.FINDINGS);
    assertThat(ExitLevel.of(List.of(ERROR), true)).isEqualTo(ExitLevel.FINDINGS);
  }

  @Test
  void aWarningIsOneOnlyWhenStrict() {
    assertThat(ExitLevel.of(List.of(WARNING), false)).isEqualTo(ExitLevel.FINE);
    assertThat(ExitLevel.of(List.of(WARNING), true)).isEqualTo(ExitLevel.FINDINGS);
  }

  @Test
  void nothingFoundIsFine() {
    assertThat(ExitLevel.of(List.of(), true)).isEqualTo(ExitLevel.FINE);
  }

  @Test
  void theClosingLineCounts() {
    assertThat(Summary.of(3, 5, List.of(ERROR, ERROR, WARNING)).line())
        .isEqualTo("3 files, 5 flows: 2 errors, 1 warning");
    assertThat(Summary.of(1, 1, List.of()).line())
        .isEqualTo("1 file, 1 flow: 0 errors, 0 warnings");
  }
}
