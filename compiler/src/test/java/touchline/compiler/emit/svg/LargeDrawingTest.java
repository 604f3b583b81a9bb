package touchline.compiler.emit.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.dot.DotChart;
import touchline.compiler.emit.dot.SizedChart;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;
import touchline.compiler.emit.svg.graphviz.EngineChoice;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.samples.FlowGenerator;
import touchline.samples.FlowGenerator.Unit;

/** A flow so large that its layout is limited is still drawn as it should be. */
class LargeDrawingTest {
  private static final String LIMIT = "nslimit";

  @Test
  void showsEverySymbolApartAndEveryArrow() {
    Chart chart = chart(520);

    Drawing drawing = LayeredLayout.of(chart, GraphLayout.with(EngineChoice.EMBEDDED));

    assertThat(DotChart.forLayout(new SizedChart(chart))).contains(LIMIT);
    assertThat(drawing.symbols()).hasSameSizeAs(chart.symbols());
    assertThat(drawing.routes()).hasSameSizeAs(chart.arrows());
    List<PlacedSymbol> symbols = drawing.symbols();
    for (int i = 0; i < symbols.size(); i++) {
      Area area = symbols.get(i).area();
      for (PlacedSymbol other : symbols.subList(i + 1, symbols.size())) {
        assertThat(area.overlaps(other.area())).isFalse();
      }
    }
  }

  @Test
  void limitsNothingForASmallerOne() {
    assertThat(DotChart.forLayout(new SizedChart(chart(100)))).doesNotContain(LIMIT);
  }

  private static Chart chart(int steps) {
    SourceFile file = new SourceFile("large.flow", new FlowGenerator(1, Unit.STEPS).file(1, steps));
    Sources none = (importer, path) -> new Sources.Missing(List.of());
    Compilation compilation = Compiler.compile(List.of(file), none);
    List<Flow> flows = compilation.project().flows();
    return FlowChart.of(flows.get(flows.size() - 1), EmitOptions.DEFAULT);
  }
}
