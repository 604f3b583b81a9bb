package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.emit.dot.ArrowLabel;
import touchline.compiler.emit.dot.DotChart;
import touchline.compiler.emit.dot.SizedChart;
import touchline.compiler.emit.svg.Drawing.Line;
import touchline.compiler.emit.svg.Drawing.PlacedLabel;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;
import touchline.compiler.emit.svg.Drawing.Route;
import touchline.compiler.emit.svg.graphviz.Algorithm;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.emit.svg.graphviz.LayoutFormat;

/**
 * Lays a chart out in swimlanes: Graphviz finds the rows, we put each symbol into the column of its
 * lane, and Graphviz draws lines around symbols that stay where they are.
 */
final class Swimlanes {
  private Swimlanes() {}

  static Drawing of(Chart chart, GraphLayout engine) {
    SizedChart sized = new SizedChart(chart);
    String rows = engine.draw(DotChart.forRows(sized), Algorithm.LAYERED, LayoutFormat.JSON);
    LaneGrid grid = new LaneGrid(sized, LaneRow.of(chart, LaidOutGraph.read(rows)));
    List<PlacedSymbol> symbols = grid.symbols();
    List<Line> lines = new RightAngles(grid, symbols, chart.arrows()).lines();
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      routes.add(route(chart.arrows().get(i), sized.label(i), lines.get(i)));
    }
    return WordPlacer.free(
        new Drawing(
            chart, grid.width(), grid.height(), grid.lanes(), grid.frames(), symbols, routes));
  }

  private static Route route(Arrow arrow, ArrowLabel label, Line line) {
    Optional<PlacedLabel> placed =
        label.isEmpty()
            ? Optional.empty()
            : Optional.of(new PlacedLabel(label, line.points().get(0)));
    return new Route(arrow, line, placed);
  }
}
