package touchline.compiler.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchline.compiler.source.SourceFile;

final class FingerprintTest {
  private static final DiagnosticCode CODE = DiagnosticCode.warning("TL1999", "some-rule");

  @Test
  void staysTheSameWhenItsLineMovesAndIsIndentedAnew() {
    assertThat(of("step \"Read\"\n", "Read"))
        .isEqualTo(of("\n// something new\n\t step   \"Read\"\n", "Read"));
  }

  @Test
  void changesWithItsLineItsFileAndItsCode() {
    assertThat(of("step \"Read\"", "Read")).isNotEqualTo(of("step \"Read it\"", "Read"));
    SourceFile file = new SourceFile("a.flow", "step");
    SourceFile other = new SourceFile("b.flow", "step");
    Diagnostic one = Diagnostic.of(CODE, file.span(0, 4), "m");
    Diagnostic elsewhere = Diagnostic.of(CODE, other.span(0, 4), "m");
    Diagnostic otherwise =
        Diagnostic.of(DiagnosticCode.warning("TL1998", "other-rule"), file.span(0, 4), "m");
    assertThat(Fingerprint.of(List.of(one, elsewhere, otherwise)).stream().distinct()).hasSize(3);
  }

  @Test
  void doesNotDependOnTheMessage() {
    SourceFile file = new SourceFile("a.flow", "step");
    Diagnostic one = Diagnostic.of(CODE, file.span(0, 4), "3 of them");
    Diagnostic other = Diagnostic.of(CODE, file.span(0, 4), "4 of them");
    assertThat(Fingerprint.of(List.of(one))).isEqualTo(Fingerprint.of(List.of(other)));
  }

  @Test
  void countsWhatIsAlike() {
    SourceFile file = new SourceFile("a.flow", "step\nstep\nstep\n");
    List<Diagnostic> three =
        IntStream.of(0, 5, 10)
            .mapToObj(start -> Diagnostic.of(CODE, file.span(start, start + 4), "m"))
            .toList();
    assertThat(Fingerprint.of(three)).extracting(Fingerprint::occurrence).containsExactly(1, 2, 3);
  }

  @Test
  void hasADigestOf32Digits() {
    Fingerprint fingerprint = new Fingerprint("TL1001", "a.flow", "step \"Lesen – prüfen\"", 1);
    assertThat(fingerprint.digest())
        .matches("[0-9a-f]{32}")
        .isEqualTo(new Fingerprint("TL1001", "a.flow", "step \"Lesen – prüfen\"", 1).digest())
        .isNotEqualTo(new Fingerprint("TL1001", "a.flow", "step \"Lesen – prüfen\"", 2).digest());
  }

  private static Fingerprint of(String text, String where) {
    SourceFile file = new SourceFile("a.flow", text);
    int start = text.indexOf(where);
    return Fingerprint.of(
            List.of(Diagnostic.of(CODE, file.span(start, start + where.length()), "message")))
        .get(0);
  }
}
