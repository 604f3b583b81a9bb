package touchline.compiler.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.ScenarioTests;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.chart.Stroke;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Page and marks of a flow of which all kinds of things were taken, and others never. */
class CoverageReportTest {
  private static final Path FLOW = Path.of("src/test/resources/coverage/repair.flow");
  private static final Path PAGE = Path.of("src/test/resources/coverage/repair.coverage.md");

  private static FlowCoverage coverage;
  private static Chart chart;

  @BeforeAll
  static void measure() throws IOException {
    SourceFile source = new SourceFile("repair.flow", Files.readString(FLOW));
    Compilation compiled =
        OnlyErrors.compile(List.of(source), (from, path) -> new Sources.Missing(List.of()));
    List<Flow> flows = compiled.project().flows();
    coverage = ScenarioTests.run(flows, flows, any -> true, 0).coverage().get(0);
    chart = FlowChart.of(coverage.flow(), EmitOptions.DEFAULT.with(CoverageMarks.of(coverage)));
  }

  @Test
  void thePageListsWhatWasNeverTaken() throws IOException {
    List<Artifact> artifacts =
        CoverageReport.of(
            coverage, (flow, options) -> List.of(new Artifact(flow.id() + ".svg", new byte[0])));
    assertThat(artifacts.stream().map(Artifact::name))
        .containsExactly("repair.coverage.md", "repair.coverage.svg");
    String page = new String(artifacts.get(0).content(), StandardCharsets.UTF_8);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void takenWaysCarryTheirCount() {
    assertThat(arrow("look.problem", "lamp")).isEmpty();
    assertThat(arrow("fine", "done").orElseThrow().label()).isEqualTo("yes \u00b7 2\u00d7");
    assertThat(arrow("fine", "done").orElseThrow().look()).isEqualTo(Look.PLAIN);
  }

  @Test
  void untakenWaysSayNeverWhateverTakesThem() {
    Arrow late = arrow("look", "call-back").orElseThrow();
    assertThat(late.look()).isEqualTo(Look.UNUSED);
    assertThat(late.stroke()).isEqualTo(Stroke.DOTTED);
    assertThat(late.label()).endsWith(" \u00b7 never");
  }

  @Test
  void aBoundedJumpThatIsNeverUsedUpIsMarkedWhereItWouldGoOn() {
    assertThat(arrow("fine", "look").orElseThrow().label())
        .isEqualTo("no \u00b7 at most 2 times \u00b7 1\u00d7");
    assertThat(arrow("fine", "scrap").orElseThrow().look()).isEqualTo(Look.UNUSED);
  }

  @Test
  void statementsThatWereNeverComeByAreMarked() {
    assertThat(chart.symbols().stream().filter(it -> it.mark().look() == Look.UNUSED))
        .extracting(Symbol::id)
        .containsExactly("call-back", "scrap", "gone");
  }

  private static Optional<Arrow> arrow(String from, String to) {
    return chart.arrows().stream()
        .filter(arrow -> arrow.from().equals(from) && arrow.to().equals(to))
        .findFirst();
  }
}
