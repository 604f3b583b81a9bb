package touchline.compiler.allow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.source.SourceFile;

/** In the texts of these tests each {@code ¤} is a finding of {@code some-rule} at its place. */
class AllowTest {
  private static final DiagnosticCode SOME = DiagnosticCode.warning("TL1901", "some-rule");
  private static final DiagnosticCode OTHER = DiagnosticCode.warning("TL1902", "other-rule");
  private static final DiagnosticCode PROOF = DiagnosticCode.error("TL0901", "some-proof");

  @Test
  void aboveAStatementItIsAboutItsClausesAndDetails() {
    assertThat(
            silenced(
                """
                flow f "F" {
                  // allow some-rule: reason
                  step a "A¤"
                    by x¤ takes 3 min {
                    say "B¤"
                    late { step c "C¤" }
                    problem "D¤" { step e "E¤" }
                  }
                  step g "G¤"
                }
                """))
        .containsExactly("A", "x", "B", "D");
  }

  @Test
  void aboveABlockItIsNotAboutWhatStandsInIt() {
    assertThat(
            silenced(
                """
                flow f "F" {
                  // allow some-rule: reason
                  phase "A¤" {
                    step b "B¤"
                  }
                  // allow some-rule: reason
                  decision "C?¤" {
                    yes "D¤" { step e "E¤" }
                    no go on
                  }
                }
                """))
        .containsExactly("A", "C?", "D");
  }

  @Test
  void aboveAFlowItIsAboutItsHead() {
    assertThat(
            silenced(
                """
                // allow some-rule: reason
                flow f "A¤" {
                  purpose "B¤"
                  fields { c "C¤" text }
                  step d "D¤"
                }
                """))
        .containsExactly("A", "B", "C");
  }

  @Test
  void aboveADetailAFieldOrABranchItIsAboutThatAlone() {
    assertThat(
            silenced(
                """
                flow f "F¤" {
                  fields {
                    // allow some-rule: reason
                    a "A¤" text
                    b "B¤" text
                  }
                  step c "C¤" {
                    do "D¤"
                    // allow some-rule: reason
                    say "E¤"
                    do "G¤"
                  }
                  decision "H?¤" {
                    // allow some-rule: reason
                    yes "I¤" {
                      step j "J¤"
                    }
                    no go on
                  }
                }
                """))
        .containsExactly("A", "E", "I");
  }

  @Test
  void atTheEndOfALineItIsAboutThatLineAndWhatBeginsThere() {
    assertThat(
            silenced(
                """
                flow f "F¤" {
                  step a "A¤" { // allow some-rule: reason
                    say "B¤"
                  }
                  step c "C¤"
                    by d¤ // allow some-rule: reason
                  step e "E¤"
                  decision "G?¤" { yes { step h "H¤" } no go on } /* allow some-rule: reason */
                }
                """))
        .containsExactly("A", "B", "C", "d", "G?", "H");
  }

  @Test
  void aboveADeclarationItIsAboutThatDeclaration() {
    assertThat(
            silenced(
                """
                // allow some-rule: reason
                department d "A¤" {
                  role a "B¤"
                  // allow some-rule: reason
                  role b "C¤"
                }
                // allow some-rule: reason

                // what it is for
                system s "D¤"
                system t "E¤"
                """))
        .containsExactly("A", "C", "D");
  }

  @Test
  void severalAreStackedOrStandInOne() {
    String stacked = "// allow some-rule: one\n// allow other-rule: two\nsystem s \"¤S\"\n";
    String listed = "// allow TL1901, other-rule: both\nsystem s \"¤S\"\n";
    for (String text : List.of(stacked, listed)) {
      assertThat(about(text))
          .extracting(Diagnostic::message)
          .containsExactly("`other-rule` reports nothing here");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// allow customers to choose: they like it",
        "// allow: nothing",
        "// allow some time between calls",
        "// allow walk-ins: they are welcome",
        "// allowed: some-rule",
        "// we allow some-rule: no",
        "//",
        "/**/",
        "/* allow */",
        "// Allow the agent 5 min: calls are short"
      })
  void otherCommentsAreLeftAlone(String comment) {
    assertThat(about(comment + "\nsystem s \"S\"\n")).isEmpty();
  }

  @Test
  void withoutAReasonItIsAnErrorAndSilencesAllTheSame() {
    for (String comment :
        List.of("// allow some-rule", "// allow some-rule:", "// allow some-rule as it is")) {
      String text = comment + "\nsystem s \"S¤\"\n";
      assertThat(about(text))
          .extracting(it -> it.code().name())
          .containsExactly("allow-without-reason");
      assertThat(silenced(text)).containsExactly("S");
    }
  }

  @Test
  void whatDoesNothingIsReported() {
    assertThat(about("// allow some-rule: reason\nsystem s \"S\"\n"))
        .extracting(Diagnostic::message)
        .containsExactly("`some-rule` reports nothing here");
    assertThat(about("system s \"S¤\"\n// allow some-rule: reason\n"))
        .extracting(it -> it.help().orElse(""))
        .containsExactly("leave it out: nothing stands below this comment");
  }

  @Test
  void namesThatAreNearlyRulesAreReported() {
    assertThat(about("// allow some-rules: reason\nsystem s \"S¤\"\n"))
        .extracting(it -> it.code().name(), it -> it.help().orElse(""))
        .containsExactly(tuple("allow-unknown-rule", "did you mean `some-rule`?"));
    assertThat(about("// allow TL1999: reason\nsystem s \"S\"\n"))
        .extracting(it -> it.code().name())
        .containsExactly("allow-unknown-rule");
  }

  @Test
  void errorsCannotBeAllowed() {
    assertThat(about("// allow some-proof: reason\nsystem s \"S\"\n"))
        .extracting(Diagnostic::message)
        .containsExactly("`some-proof` is always an error: no comment can allow it");
  }

  @Test
  void nothingIsSaidAboutRulesThatWereNotAsked() {
    assertThat(all("// allow some-rule: reason\nsystem s \"S\"\n", false)).isEmpty();
  }

  /** The word before each silenced place. */
  private static List<String> silenced(String text) {
    return all(text, true).stream()
        .filter(it -> !it.counts())
        .map(it -> before(it.span().file().text(), it.span().start()))
        .toList();
  }

  private static String before(String text, int end) {
    int start = end;
    while (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '?') {
      start--;
    }
    return text.substring(start, end);
  }

  private static List<Diagnostic> about(String text) {
    return all(text, true).stream().filter(it -> !it.code().equals(SOME)).toList();
  }

  private static List<Diagnostic> all(String marked, boolean asked) {
    List<Integer> places = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (char c : marked.toCharArray()) {
      if (c == '¤') {
        places.add(text.length());
      } else {
        text.append(c);
      }
    }
    SourceFile source = new SourceFile("a.flow", text.toString());
    FlowFile file = FlowParser.parse(source, new Diagnostics());
    List<Diagnostic> found =
        places.stream().map(at -> Diagnostic.of(SOME, source.span(at, at), "found")).toList();
    return Allowances.apply(
        List.of(file), () -> List.of(SOME, OTHER, PROOF), (code, place) -> asked, found);
  }
}
