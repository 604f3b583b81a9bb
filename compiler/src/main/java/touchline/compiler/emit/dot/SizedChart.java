package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Symbol;

/** A chart with the room that its words take: they are measured, and broken into lines, once. */
public final class SizedChart {
  private final Chart chart;
  private final Map<String, Box> boxes = new HashMap<>();
  private final List<ArrowLabel> labels = new ArrayList<>();

  public SizedChart(Chart chart) {
    this.chart = chart;
    chart.symbols().forEach(symbol -> boxes.put(symbol.id(), Boxes.of(symbol)));
    chart.arrows().forEach(arrow -> labels.add(ArrowLabel.of(arrow)));
  }

  public Chart chart() {
    return chart;
  }

  /** The size of one of its symbols. */
  public Box box(Symbol symbol) {
    return Objects.requireNonNull(boxes.get(symbol.id()), symbol.id());
  }

  /** The label of one of its arrows, by the arrow's place in the chart. */
  public ArrowLabel label(int arrow) {
    return labels.get(arrow);
  }
}
