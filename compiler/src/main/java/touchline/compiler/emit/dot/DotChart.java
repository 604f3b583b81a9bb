package touchline.compiler.emit.dot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Stroke;
import touchline.compiler.chart.Symbol;

/** Writes a chart in the DOT language. Symbols have fixed sizes, labels are plain. */
public final class DotChart {
  /** From so many symbols on, rows and columns are good instead of best, and found in time. */
  private static final int LARGE = 500;

  private final Chart chart;
  private final Lettering lettering;
  private final DotText text = new DotText();

  /** The symbol that is written behind each one. */
  private final Map<String, String> followers = new HashMap<>();

  private DotChart(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
    for (int i = 1; i < chart.symbols().size(); i++) {
      followers.put(chart.symbols().get(i - 1).id(), chart.symbols().get(i).id());
    }
  }

  /**
   * The chart for people and other programs, with all words, lines and colours. Graphviz has no
   * swimlanes: frames stand for them.
   */
  public static String of(Chart chart) {
    return new DotChart(chart.withLanesAsFrames(), new WrittenOut()).write();
  }

  /**
   * The chart to be laid out: empty rooms of our own size stand for all words, so that the result
   * doesn't depend on the fonts of this machine.
   */
  public static String forLayout(Chart chart) {
    return new DotChart(chart, new EmptyRooms()).write();
  }

  /** The chart without any words: only symbols and arrows, to see which row each symbol is in. */
  public static String forRows(Chart chart) {
    return new DotChart(chart, new NoWords()).write();
  }

  /** What the cluster of a frame is called. */
  public static String cluster(Frame frame) {
    return "cluster_" + frame.id();
  }

  /** The id of an arrow's edge while it is laid out, by the arrow's place in the chart. */
  public static String edge(int number) {
    return "edge" + number;
  }

  private String write() {
    text.open("digraph " + DotText.name(chart.flow()));
    Map<String, String> graph = attributes();
    graph.put("rankdir", "TB");
    graph.put("splines", "spline");
    graph.put("nodesep", "0.45");
    graph.put("ranksep", "0.45");
    if (chart.symbols().size() >= LARGE) {
      // Steps of the network simplex per symbol; without a limit they grow with the square.
      graph.put("nslimit", "2");
      graph.put("nslimit1", "2");
    }
    lettering.graph(chart, graph);
    text.statement("graph", graph);
    Map<String, String> node = attributes();
    node.put("fixedsize", "true");
    lettering.nodes(node);
    text.statement("node", node);
    Map<String, String> edge = attributes();
    lettering.edges(edge);
    if (!edge.isEmpty()) {
      text.statement("edge", edge);
    }
    content(Optional.empty());
    startsOnTop();
    for (int i = 0; i < chart.arrows().size(); i++) {
      arrow(chart.arrows().get(i), i);
    }
    text.close();
    return text.toString();
  }

  private void startsOnTop() {
    String starts =
        chart.symbols().stream()
            .filter(symbol -> symbol.shape() == Shape.START)
            .map(symbol -> DotText.name(symbol.id()) + "; ")
            .collect(Collectors.joining());
    if (!starts.isEmpty()) {
      text.line("{ rank=source; " + starts + "}");
    }
  }

  private void content(Optional<String> frame) {
    chart.symbolsIn(frame).forEach(this::symbol);
    chart.framesIn(frame).forEach(this::frame);
  }

  private void frame(Frame frame) {
    text.open("subgraph " + DotText.name(cluster(frame)));
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

  private void arrow(Arrow arrow, int number) {
    Map<String, String> attributes = attributes();
    attributes.put("id", DotText.quote(edge(number)));
    attributes.put("weight", String.valueOf(weight(arrow)));
    if (arrow.backward() && hasOpposite(arrow)) {
      attributes.put("tailport", "e");
      attributes.put("headport", "e");
    }
    lettering.arrow(chart, arrow, attributes);
    text.statement(DotText.name(arrow.from()) + " -> " + DotText.name(arrow.to()), attributes);
  }

  /** Two arrows between the same symbols would lie on each other; one goes around. */
  private boolean hasOpposite(Arrow arrow) {
    return chart.arrows().stream()
        .anyMatch(other -> other.from().equals(arrow.to()) && other.to().equals(arrow.from()));
  }

  /** The heavier, the straighter: what is written in a row runs straight down the page. */
  private int weight(Arrow arrow) {
    if (arrow.stroke() != Stroke.SOLID || arrow.backward()) {
      return 1;
    }
    return followers.getOrDefault(arrow.from(), "").equals(arrow.to()) ? 8 : 2;
  }

  private static Map<String, String> attributes() {
    return new LinkedHashMap<>();
  }
}
