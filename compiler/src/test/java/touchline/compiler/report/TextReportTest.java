package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

class TextReportTest {
  private static final DiagnosticCode ERROR = DiagnosticCode.error("TL0123", "some-error");
  private static final DiagnosticCode WARNING = DiagnosticCode.warning("TL1001", "some-advice");

  @Test
  void showsPlaceMessageSourceNotesAndHelp() {
    SourceFile staff = new SourceFile("staff.flow", "role agent \"Agent\"\n");
    SourceFile flow =
        new SourceFile("visit.flow", "\n".repeat(11) + "  step open \"Open\" by agnt\n}\n");
    Diagnostic diagnostic =
        Diagnostic.of(ERROR, spanOf(flow, "agnt"), "there is no role `agnt`")
            .note(spanOf(staff, "agent"), "`agent` is declared here")
            .note("roles are declared in departments or alone")
            .help("did you mean `agent`?");

    assertThat(report(diagnostic))
        .isEqualTo(
            """
            visit.flow:12:23: error[TL0123]: there is no role `agnt`
            12 |   step open "Open" by agnt
               |                       ^^^^
            staff.flow:1:6: note: `agent` is declared here
             1 | role agent "Agent"
               |      -----
            note: roles are declared in departments or alone
            help: did you mean `agent`?

            2 files, 3 flows: 1 error, 0 warnings
            """);
  }

  @Test
  void longNotesGoOnInTheNextLine() {
    SourceFile file = new SourceFile("visit.flow", "here\n");
    String path = String.join(" → ", Collections.nCopies(12, "`first step`"));
    Diagnostic diagnostic =
        Diagnostic.of(ERROR, spanOf(file, "here"), "this takes too long")
            .note("the path " + path)
            .help("write `" + "word ".repeat(22) + "` or something shorter");
    String report = report(diagnostic);

    assertThat(report)
        .contains("\nnote: the path `first step` → `first step`", "→\n      `first step` →")
        .contains("help: write\n      `word word");
    assertThat(report.lines().filter(line -> line.length() > 100))
        .containsExactly("      `" + "word ".repeat(22) + "`");
  }

  @Test
  void underlinesBehindTabsWideAndCombiningCharacters() {
    assertThat(shown("\tx 日本 e\u0301 👩‍💻 ❤\uFE0F here", "here"))
        .isEqualTo(
            """
            1 |     x 日本 e\u0301 👩‍💻 ❤\uFE0F here
              |                    ^^^^
            """);
  }

  @Test
  void underlinesWideCharactersInTheirFullWidth() {
    assertThat(shown("step 受付 x", "受付"))
        .isEqualTo(
            """
            1 | step 受付 x
              |      ^^^^
            """);
  }

  @Test
  void marksAPlaceBetweenCharactersWithOneMark() {
    SourceFile file = new SourceFile("a.flow", "flow x");
    assertThat(snippet(file.span(6, 6)))
        .isEqualTo(
            """
            1 | flow x
              |       ^
            """);
  }

  @Test
  void marksTheEndOfAnEmptyFile() {
    assertThat(snippet(new SourceFile("a.flow", "").span(0, 0)))
        .isEqualTo(
            """
            1 |
              | ^
            """);
  }

  @Test
  void underlinesEveryLineOfAShortRange() {
    SourceFile file = new SourceFile("a.flow", "a {\n  b\n}\nc");
    assertThat(snippet(file.span(2, 9)))
        .isEqualTo(
            """
            1 | a {
              |   ^
            2 |   b
              |   ^
            3 | }
              | ^
            """);
  }

  @Test
  void showsFirstAndLastLineOfALongRange() {
    SourceFile file = new SourceFile("a.flow", "a {\n1\n2\n3\n4\n5\n6\n7\n8\n  }\nc");
    assertThat(snippet(file.span(0, 23)))
        .isEqualTo(
            """
             1 | a {
               | ^^^
              …
            10 |   }
               |   ^
            """);
  }

  @Test
  void aLineEndAtTheEndOfARangeShowsNoFurtherLine() {
    SourceFile file = new SourceFile("a.flow", "one\r\ntwo\r\n");
    assertThat(snippet(file.span(0, 5)))
        .isEqualTo(
            """
            1 | one
              | ^^^
            """);
  }

  @Test
  void shortensALongLineAroundTheRange() {
    String line = "a".repeat(300) + " HERE " + "b".repeat(300);
    assertThat(shown(line, "HERE"))
        .isEqualTo(
            "1 | …"
                + "a".repeat(29)
                + " HERE "
                + "b".repeat(65)
                + "…\n"
                + "  | "
                + " ".repeat(31)
                + "^^^^\n");
  }

  @Test
  void keepsTheStartOfALongLineWhoseRangeIsNearIt() {
    String line = "  HERE " + "b".repeat(30_000);
    assertThat(shown(line, "HERE")).isEqualTo("1 |   HERE " + "b".repeat(93) + "…\n  |   ^^^^\n");
  }

  @Test
  void aRangeLongerThanTheWindowIsUnderlinedUpToTheCut() {
    assertThat(shown("x" + "y".repeat(500), "y".repeat(500)))
        .isEqualTo("1 | x" + "y".repeat(99) + "…\n  |  " + "^".repeat(99) + "\n");
  }

  @Test
  void cutsNoCharacterInHalf() {
    String line = "😀".repeat(500) + "HERE" + "e\u0301".repeat(500);
    String shown = shown(line, "HERE");
    assertThat(shown.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .isEmpty();
    assertThat(shown).startsWith("1 | …😀").contains(" ".repeat(32) + "^^^^");
  }

  @Test
  void makesControlCharactersHarmless() {
    SourceFile file = new SourceFile("\u001b[2Jevil.flow", "a\u001b]0;title\u0007 \u202Eb\u009B1m");
    Diagnostic diagnostic =
        Diagnostic.of(ERROR, file.span(0, 1), "found `\u001b[31m`\nsecond line");
    assertThat(report(diagnostic))
        .isEqualTo(
            """
            ␛[2Jevil.flow:1:1: error[TL0123]: found `␛[31m`␊second line
            1 | a␛]0;title␇ \uFFFDb\uFFFD1m
              | ^

            2 files, 3 flows: 1 error, 0 warnings
            """);
  }

  @Test
  void putsAFixWithoutHelpIntoWords() {
    SourceFile file = new SourceFile("a.flow", "stp");
    Diagnostic diagnostic = Diagnostic.of(WARNING, file.span(0, 3), "what?");
    assertThat(report(diagnostic.fix(file.span(0, 3), "step")))
        .contains("help: write `step` instead\n");
    assertThat(report(diagnostic.fix(file.span(3, 3), "}"))).contains("help: write `}` here\n");
    assertThat(report(diagnostic.fix(file.span(0, 3), ""))).contains("help: leave out `stp`\n");
  }

  @Test
  void coloursOnlyAdd() {
    SourceFile file = new SourceFile("a.flow", "stp x");
    Diagnostic diagnostic =
        Diagnostic.of(WARNING, file.span(0, 3), "what?").note(file.span(4, 5), "that").help("do");
    String coloured =
        new TextReport(TextStyle.COLOURED).of(findings(new Summary(2, 3, 0, 1, 0), diagnostic));
    assertThat(coloured).contains("\u001b[1;33mwarning[TL1001]:\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(
            new TextReport(TextStyle.PLAIN).of(findings(new Summary(2, 3, 0, 1, 0), diagnostic)));
  }

  private static String report(Diagnostic diagnostic) {
    Summary summary = Summary.of(2, 3, List.of(diagnostic));
    return new TextReport(TextStyle.PLAIN).of(findings(summary, diagnostic));
  }

  private static String shown(String line, String range) {
    return snippet(spanOf(new SourceFile("a.flow", line), range));
  }

  private static String snippet(Span span) {
    StringBuilder out = new StringBuilder();
    new Snippet(TextStyle.PLAIN, Snippet.gutterOf(span)).append(span, '^', Paint.ERROR, out);
    return out.toString();
  }

  private static Span spanOf(SourceFile file, String range) {
    int start = file.text().indexOf(range);
    return file.span(start, start + range.length());
  }

  private static Findings findings(Summary summary, Diagnostic diagnostic) {
    return new Findings(List.of(), List.of(), List.of(diagnostic), summary);
  }
}
