package touchline.compiler.emit.dot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;

/** Writes a chart in the DOT language. Symbols have fixed sizes, labels are plain. */
public final class DotChart {
  private final Chart chart;
  private final Lettering lettering;
  private final DotText text = new DotText();

  private DotChart(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
  }

  /** The chart for people and other programs, with all words, lines and colours. */
  public static String of(Chart chart) {
    return new DotChart(chart, new WrittenOut()).write();
  }

  /**
   * The chart to be laid out: empty rooms of our own size stand for all words, so that the result
   * doesn't depend on the fonts of this machine.
   */
  public static String forLayout(Chart chart) {
    return new DotChart(chart, new EmptyRooms()).write();
  }

  private String write() {
    text.open("digraph " + DotText.name(chart.flow()));
    Map<String, String> graph = attributes();
    graph.put("rankdir", "TB");
    graph.put("splines", "spline");
    graph.put("nodesep", "0.45");
    graph.put("ranksep", "0.45");
    lettering.graph(chart, graph);
    text.statement("graph", graph);
    Map<String, String> node = attributes();
    node.put("fixedsize", "true");
    lettering.nodes(node);
    text.statement("node", node);
    Map<String, String> edge = attributes();
    lettering.edges(edge);
    text.statement("edge", edge);
    content(Optional.empty());
    chart.arrows().forEach(this::arrow);
    text.close();
    return text.toString();
  }

  private void content(Optional<String> frame) {
    chart.symbolsIn(frame).forEach(this::symbol);
    chart.framesIn(frame).forEach(this::frame);
  }

  private void frame(Frame frame) {
    text.open("subgraph " + DotText.name("cluster_" + frame.id()));
    Map<String, String> attributes = attributes();
    attributes.put("labeljust", "l");
    lettering.frame(frame, attributes);
    text.statement("graph", attributes);
    content(Optional.of(frame.id()));
    text.close();
  }

  private void symbol(Symbol symbol) {
    Box box = Boxes.of(symbol);
    Map<String, String> attributes = attributes();
    attributes.put("shape", shape(symbol));
    attributes.put("width", DotText.inches(box.width()));
    attributes.put("height", DotText.inches(box.height()));
    lettering.symbol(chart, symbol, box, attributes);
    text.statement(DotText.name(symbol.id()), attributes);
  }

  private static String shape(Symbol symbol) {
    return switch (symbol.shape()) {
      case START, END, BACK -> "ellipse";
      case DECISION -> "diamond";
      case ANYTIME -> "hexagon";
      case STEP, ESCALATION, WAIT, CALL, SURVEY, BAR, PHASE -> "box";
    };
  }

  private void arrow(Arrow arrow) {
    Map<String, String> attributes = attributes();
    attributes.put("id", DotText.quote(arrow.id()));
    lettering.arrow(arrow, attributes);
    text.statement(DotText.name(arrow.from()) + " -> " + DotText.name(arrow.to()), attributes);
  }

  private static Map<String, String> attributes() {
    return new LinkedHashMap<>();
  }
}
