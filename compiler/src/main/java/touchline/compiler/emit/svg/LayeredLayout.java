package touchline.compiler.emit.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.ArrowLabel;
import touchline.compiler.emit.dot.Boxes;
import touchline.compiler.emit.dot.DotChart;
import touchline.compiler.emit.svg.graphviz.Algorithm;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.emit.svg.graphviz.LayoutFormat;

/** Lays a chart out as Graphviz's {@code dot} does: in rows, the start on top. */
final class LayeredLayout {
  private final Chart chart;
  private final LaidOutGraph graph;

  private LayeredLayout(Chart chart, LaidOutGraph graph) {
    this.chart = chart;
    this.graph = graph;
  }

  static Drawing of(Chart chart, GraphLayout engine) {
    String json = engine.draw(DotChart.forLayout(chart), Algorithm.LAYERED, LayoutFormat.JSON);
    return WordPlacer.free(new LayeredLayout(chart, LaidOutGraph.read(json)).drawing());
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
    return new Drawing.PlacedSymbol(symbol, Boxes.of(symbol), graph.node(symbol.id()));
  }

  private Drawing.Route route(int number) {
    Arrow arrow = chart.arrows().get(number);
    String edge = DotChart.edge(number);
    Optional<Drawing.PlacedLabel> label =
        graph.label(edge).map(centre -> new Drawing.PlacedLabel(ArrowLabel.of(arrow), centre));
    return new Drawing.Route(arrow, graph.edge(edge), label);
  }
}
