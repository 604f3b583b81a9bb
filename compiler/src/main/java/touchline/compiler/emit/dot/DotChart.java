package touchline.compiler.emit.dot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.FrameContents;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Stroke;
import touchline.compiler.chart.Symbol;

/** Writes a chart in the DOT language. Symbols have fixed sizes, labels are plain. */
public final class DotChart {
  /** From so many symbols on, rows and columns are good instead of best, and found in time. */
  private static final int LARGE = 500;

  private final SizedChart sized;
  private final Chart chart;
  private final FrameContents contents;
  private final Lettering lettering;
  private final DotText text = new DotText();

  /** The symbol that is written behind each one. */
  private final Map<String, String> followers = new HashMap<>();

  /** Where the arrows begin and end. */
  private final Set<Ends> ends = new HashSet<>();

  private record Ends(String from, String to) {}

  private DotChart(SizedChart sized, Lettering lettering) {
    this.sized = sized;
    this.chart = sized.chart();
    this.contents = new FrameContents(chart);
    this.lettering = lettering;
    for (int i = 1; i < chart.symbols().size(); i++) {
      followers.put(chart.symbols().get(i - 1).id(), chart.symbols().get(i).id());
    }
    chart.arrows().forEach(arrow -> ends.add(new Ends(arrow.from(), arrow.to())));
  }

  /**
   * The chart for people and other programs, with all words, lines and colours. Graphviz has no
   * swimlanes: frames stand for them.
   */
  public static String of(Chart chart) {
    return new DotChart(new SizedChart(chart.withLanesAsFrames()), new WrittenOut()).write();
  }

  /**
   * The chart to be laid out: empty rooms of our own size stand for all words, so that the result
   * doesn't depend on the fonts of this machine.
   */
  public static String forLayout(SizedChart chart) {
    return new DotChart(chart, new EmptyRooms()).write();
  }

  /** The chart without any words: only symbols and arrows, to see which row each symbol is in. */
  public static String forRows(SizedChart chart) {
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
    contents.symbols(frame).forEach(this::symbol);
    contents.frames(frame).forEach(this::frame);
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
    Box box = sized.box(symbol);
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
    lettering.arrow(chart, arrow, sized.label(number), attributes);
    text.statement(DotText.name(arrow.from()) + " -> " + DotText.name(arrow.to()), attributes);
  }

  /** Two arrows between the same symbols would lie on each other; one goes around. */
  private boolean hasOpposite(Arrow arrow) {
    return ends.contains(new Ends(arrow.to(), arrow.from()));
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
