package touchline.compiler.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.ScenarioTests;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** An arrow that stands for several ways says how often any of them was taken. */
class MergedArrowsTest {
  private static final Path FLOW = Path.of("src/test/resources/coverage/merged.flow");
  private static final Path ARROWS = Path.of("src/test/resources/coverage/merged.arrows.txt");

  @Test
  void theyCarryTheSumAndSayWhatWasNeverTaken() throws IOException {
    Chart chart = chart(EmitOptions.DEFAULT.with(CoverageMarks.of(coverage())));
    String arrows =
        chart.arrows().stream().map(MergedArrowsTest::line).collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(ARROWS, arrows);
    }
    assertThat(arrows).isEqualTo(Files.readString(ARROWS));
  }

  @Test
  void theyAreTheArrowsOfTheDiagramWithoutCounts() throws IOException {
    Chart counted = chart(EmitOptions.DEFAULT.with(CoverageMarks.of(coverage())));
    assertThat(counted.arrows())
        .extracting(Arrow::id)
        .isEqualTo(chart(EmitOptions.DEFAULT).arrows().stream().map(Arrow::id).toList());
  }

  private static String line(Arrow arrow) {
    String look = arrow.look() == Look.PLAIN ? "" : " (" + arrow.look() + ")";
    return arrow.from() + " -> " + arrow.to() + ": " + arrow.label() + look + "\n";
  }

  private static Chart chart(EmitOptions options) throws IOException {
    return FlowChart.of(coverage().flow(), options);
  }

  private static FlowCoverage coverage() throws IOException {
    SourceFile source = new SourceFile("merged.flow", Files.readString(FLOW));
    Compilation compiled =
        OnlyErrors.compile(List.of(source), (from, path) -> new Sources.Missing(List.of()));
    List<Flow> flows = compiled.project().flows();
    assertThat(compiled.hasErrors()).as(() -> compiled.diagnostics().toString()).isFalse();
    return ScenarioTests.run(flows, flows, any -> true, 0).coverage().get(0);
  }
}
