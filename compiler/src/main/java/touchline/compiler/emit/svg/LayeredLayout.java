package touchline.compiler.emit.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.DotChart;
import touchline.compiler.emit.dot.SizedChart;
import touchline.compiler.emit.svg.graphviz.Algorithm;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.emit.svg.graphviz.LayoutFormat;

/** Lays a chart out as Graphviz's {@code dot} does: in rows, the start on top. */
final class LayeredLayout {
  private final SizedChart sized;
  private final Chart chart;
  private final LaidOutGraph graph;

  private LayeredLayout(SizedChart sized, LaidOutGraph graph) {
    this.sized = sized;
    this.chart = sized.chart();
    this.graph = graph;
  }

  static Drawing of(Chart chart, GraphLayout engine) {
    SizedChart sized = new SizedChart(chart);
    String json = engine.draw(DotChart.forLayout(sized), Algorithm.LAYERED, LayoutFormat.JSON);
    return WordPlacer.free(new LayeredLayout(sized, LaidOutGraph.read(json)).drawing());
  }

  private Drawing drawing() {
    return new Drawing(
        chart,
        graph.width(),
        graph.height(),
        List.of(),
        chart.frames().stream().map(this::placed).toList(),
        chart.symbols().stream().map(this::placed).toList(),
        IntStream.range(0, chart.arrows().size()).mapToObj(this::route).toList());
  }

  private Drawing.PlacedFrame placed(Frame frame) {
    Area area = graph.cluster(DotChart.cluster(frame));
    return new Drawing.PlacedFrame(frame, area, area);
  }

  private Drawing.PlacedSymbol placed(Symbol symbol) {
    return new Drawing.PlacedSymbol(symbol, sized.box(symbol), graph.node(symbol.id()));
  }

  private Drawing.Route route(int number) {
    Arrow arrow = chart.arrows().get(number);
    String edge = DotChart.edge(number);
    Optional<Drawing.PlacedLabel> label =
        graph.label(edge).map(centre -> new Drawing.PlacedLabel(sized.label(number), centre));
    return new Drawing.Route(arrow, graph.edge(edge), label);
  }
}
