package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.pages.RulePages;
import touchline.compiler.source.SourceFile;

class ReportsTest {
  static Stream<Findings> samples() {
    return Stream.of(SampleFindings.all(), SampleFindings.none(), SampleFindings.unreadable());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void jsonIsAsItsSchemaSays(Findings findings) {
    assertThat(ReportSchema.JSON.complaints(report(ReportFormat.JSON, findings))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sarifIsAsTheOfficialSchemaSays(Findings findings) {
    assertThat(ReportSchema.SARIF.complaints(report(ReportFormat.SARIF, findings))).isEmpty();
  }

  @Test
  void theSchemasRefuseWhatIsWrong() {
    assertThat(ReportSchema.SARIF.complaints("{\"version\": \"2.1.0\", \"runs\": [{}]}"))
        .hasSize(1);
    String json = report(ReportFormat.JSON, SampleFindings.all());
    assertThat(ReportSchema.JSON.complaints(json.replace("\"message\"", "\"massage\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "SARIF", "GITLAB"})
  void fingerprintsAreUnique(ReportFormat format) throws JsonProcessingException {
    String report = report(format, SampleFindings.all());
    List<String> fingerprints =
        new ObjectMapper()
            .readTree(report)
            .findValuesAsText(format == ReportFormat.SARIF ? "touchline/v1" : "fingerprint");
    assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void sarifKeepsWhatIsSuppressed() throws JsonProcessingException {
    JsonNode results =
        new ObjectMapper()
            .readTree(report(ReportFormat.SARIF, SampleFindings.all()))
            .at("/runs/0/results");
    assertThat(results).hasSize(5);
    assertThat(results.at("/0/suppressions")).isEmpty();
    assertThat(results.at("/3/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(results.at("/3/suppressions/0/justification").asText())
        .isEqualTo("agreed & \"signed\"");
    assertThat(results.at("/4/suppressions/0/kind").asText()).isEqualTo("external");
  }

  @Test
  void sarifHelpsWithTheRulesPage() throws JsonProcessingException {
    SourceFile file = new SourceFile("a.flow", "flow");
    DiagnosticCode code = DiagnosticCode.error("TL0404", "never-stops");
    List<Diagnostic> found = List.of(Diagnostic.of(code, file.span(0, 4), "it never stops"));
    Findings findings = new Findings(List.of("a.flow"), List.of(), found, Summary.of(1, 1, found));
    String report = report(ReportFormat.SARIF, findings);
    JsonNode rule = new ObjectMapper().readTree(report).at("/runs/0/tool/driver/rules/0");
    String page = RulePages.of("TL0404").orElseThrow().markdown();

    assertThat(ReportSchema.SARIF.complaints(report)).isEmpty();
    assertThat(rule.at("/help/markdown").asText()).isEqualTo(page);
    assertThat(rule.at("/help/text").asText())
        .contains("Why\n\n", "\n    department sales", "How to mend it")
        .doesNotContain("```", "##", "*Error.*");
    assertThat(page).contains(rule.at("/shortDescription/text").asText().substring(0, 40));
  }

  @Test
  void sarifCountsColumnsInCodePoints() throws JsonProcessingException {
    JsonNode run =
        new ObjectMapper().readTree(report(ReportFormat.SARIF, SampleFindings.all())).at("/runs/0");
    JsonNode region = run.at("/results/1/locations/0/physicalLocation/region");
    assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(region.get("startLine").asInt()).isEqualTo(2);
    assertThat(region.get("startColumn").asInt())
        .isEqualTo(1 + "  step - \"Open ]]> -[31m\" by ".length());
    assertThat(region.get("endColumn").asInt() - region.get("startColumn").asInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void junitIsWellFormedAndCountsRight(Findings findings) throws Exception {
    Element root = xml(report(ReportFormat.JUNIT, findings)).getDocumentElement();
    assertThat(number(root, "testcase")).isEqualTo(root.getAttribute("tests"));
    assertThat(number(root, "failure")).isEqualTo(root.getAttribute("failures"));
    assertThat(number(root, "skipped")).isEqualTo(root.getAttribute("skipped"));
    assertThat(number(root, "error")).isEqualTo(root.getAttribute("errors"));
  }

  @Test
  void inJunitWarningsFailOnlyWhenStrict() throws Exception {
    ReportOptions strict = new ReportOptions(TextStyle.PLAIN, false, true, "");
    Findings findings = SampleFindings.all();
    Element loosely = xml(report(ReportFormat.JUNIT, findings)).getDocumentElement();
    Element strictly = xml(ReportFormat.JUNIT.report(strict).of(findings)).getDocumentElement();
    assertThat(loosely.getAttribute("failures")).isEqualTo("2");
    assertThat(strictly.getAttribute("failures")).isEqualTo("3");
  }

  @Test
  void githubHasOneCommandPerCountingFinding() {
    assertThat(report(ReportFormat.GITHUB, SampleFindings.all()).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("::error file=") || line.startsWith("::warning file="));
    assertThat(report(ReportFormat.GITHUB, SampleFindings.none())).isEmpty();
  }

  @Test
  void textShowsWhatCountsAndTellsHowMuchDoesNot() {
    assertThat(report(ReportFormat.TEXT, SampleFindings.all()))
        .doesNotContain("an old warning", "an allowed warning")
        .endsWith("\n2 files, 1 flow: 2 errors, 1 warning (2 suppressed)\n");
  }

  private static String report(ReportFormat format, Findings findings) {
    return format.report(new ReportOptions(TextStyle.PLAIN, false, false, "1.2.3")).of(findings);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String number(Element root, String tag) {
    return Integer.toString(root.getElementsByTagName(tag).getLength());
  }
}
