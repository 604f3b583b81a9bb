package touchline.compiler.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Suppression;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Against a checker that wants {@code good} wherever {@code bad} stands. */
class FixerTest {
  private static final DiagnosticCode BAD = DiagnosticCode.error("TL0210", "unknown-name");
  private static final DiagnosticCode LATER = DiagnosticCode.error("TL0501", "decision-gap");
  private static final DiagnosticCode EARLIER = DiagnosticCode.error("TL0001", "unexpected");

  @Test
  void mendsAllThatIsFound() {
    assertThat(mended("good, bad: \r\nbad good", this::wrongWords))
        .isEqualTo("good, good: \r\ngood good");
  }

  @Test
  void tellsWhatItDid() {
    SourceFile file = new SourceFile("a.flow", "x\r\nbad");
    assertThat(Fixer.fix(List.of(file), new Alone(), all(this::wrongWords)).changesOf(file))
        .extracting(Change::words)
        .containsExactly("a.flow:2:1: fixed: wrote `good` instead of `bad`");
  }

  @Test
  void leavesAFileWithoutEditsAlone() {
    SourceFile file = new SourceFile("a.flow", "fine");
    Fixed fixed = Fixer.fix(List.of(file), new Alone(), all(this::wrongWords));
    assertThat(fixed.files()).isEmpty();
    assertThat(fixed.changes()).isEmpty();
    assertThat(fixed.textOf(file)).isEqualTo("fine");
  }

  @Test
  void leavesWhatIsSuppressed() {
    assertThat(
            mended(
                "bad",
                file ->
                    wrongWords(file).stream()
                        .map(it -> it.suppressed(new Suppression.InBaseline()))
                        .toList()))
        .isEqualTo("bad");
  }

  @Test
  void editsThatTouchAreMadeOneAfterTheOther() {
    assertThat(mended("b aa b", file -> each(file, "a", "b"))).isEqualTo("b bb b");
  }

  @Test
  void anEditThatMendsNothingIsTakenBackAndTheOthersStay() {
    assertThat(
            mended(
                "good bad odd bad good", file -> join(wrongWords(file), each(file, "odd", "odd"))))
        .isEqualTo("good good odd good good");
  }

  @Test
  void anEditThatBreaksSomethingIsTakenBack() {
    assertThat(
            mended(
                "bad odd",
                file ->
                    join(
                        join(wrongWords(file), each(file, "odd", "worse")),
                        find(file, "worse", EARLIER))))
        .isEqualTo("good odd");
  }

  @Test
  void whatWasHiddenUntilNowIsNoReasonToTakeAnEditBack() {
    assertThat(
            mended(
                "bad",
                file ->
                    file.text().contains("bad")
                        ? wrongWords(file)
                        : join(find(file, "good", LATER), find(file, "oo", LATER))))
        .isEqualTo("good");
  }

  @Test
  void onlyNamedFilesAreMended() {
    SourceFile named = new SourceFile("a.flow", "bad");
    SourceFile imported = new SourceFile("b.flow", "bad");
    Fixed fixed =
        Fixer.fix(
            List.of(named),
            new Alone(),
            (files, sources) -> join(wrongWords(files.get(0)), wrongWords(imported)));
    assertThat(fixed.textOf(named)).isEqualTo("good");
    assertThat(fixed.textOf(imported)).isEqualTo("bad");
  }

  @Test
  void aMistypedDeclarationIsNotSpread() {
    // `x` is declared once as `naem`, and used twice as `name`.
    assertThat(mended("naem name name", file -> each(file, "name", "naem")))
        .isEqualTo("naem name name");
    assertThat(mended("naem naem name", file -> each(file, "name", "naem")))
        .isEqualTo("naem naem naem");
  }

  @Test
  void itEndsThoughEachEditCallsForAnother() {
    String mended = mended("x", file -> List.of(bad(file, 0, 1).fix(file.span(0, 0), "x")));
    assertThat(mended).isEqualTo("x");
  }

  private List<Diagnostic> wrongWords(SourceFile file) {
    return each(file, "bad", "good");
  }

  private static List<Diagnostic> each(SourceFile file, String word, String instead) {
    List<Diagnostic> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(file.text());
    while (matcher.find()) {
      found.add(
          bad(file, matcher.start(), matcher.end())
              .fix(file.span(matcher.start(), matcher.end()), instead));
    }
    return found;
  }

  private static List<Diagnostic> find(SourceFile file, String word, DiagnosticCode code) {
    int at = file.text().indexOf(word);
    return at < 0
        ? List.of()
        : List.of(Diagnostic.of(code, file.span(at, at + word.length()), "`" + word + "`"));
  }

  private static Diagnostic bad(SourceFile file, int start, int end) {
    return Diagnostic.of(BAD, file.span(start, end), "bad at " + start);
  }

  private static List<Diagnostic> join(List<Diagnostic> first, List<Diagnostic> second) {
    List<Diagnostic> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static String mended(String text, OneFile check) {
    SourceFile file = new SourceFile("a.flow", text);
    return Fixer.fix(List.of(file), new Alone(), all(check)).textOf(file);
  }

  private static Check all(OneFile check) {
    return (files, sources) -> files.stream().flatMap(it -> check.of(it).stream()).toList();
  }

  /** Finds what is wrong with one file. */
  private interface OneFile {
    List<Diagnostic> of(SourceFile file);
  }

  /** No file imports another. */
  private static final class Alone implements Sources {
    @Override
    public Lookup find(SourceFile importer, String path) {
      return new Missing(List.of());
    }
  }
}
