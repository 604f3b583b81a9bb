package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * What Graphviz decided, read from its JSON ({@code -Tjson0}). Graphviz measures upwards from the
 * lower left corner; here everything is measured downwards from the upper left one.
 */
final class LaidOutGraph {
  private static final String TIP = "e,";

  private final Area area;
  private final Map<String, JsonPart> nodes = new HashMap<>();
  private final Map<String, JsonPart> edges = new HashMap<>();

  private LaidOutGraph(JsonPart graph) {
    double[] bounds = numbers(graph.text("bb"));
    this.area = new Area(bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]);
    graph.list("objects").forEach(node -> nodes.put(node.text("name"), node));
    graph.list("edges").forEach(edge -> edges.put(edge.text("id"), edge));
  }

  static LaidOutGraph read(String json) {
    return new LaidOutGraph(JsonPart.read(json));
  }

  double width() {
    return area.width();
  }

  double height() {
    return area.height();
  }

  /** The middle of a node. */
  Point node(String name) {
    return point(part(nodes, name).text("pos"));
  }

  /** The border of a cluster. */
  Area cluster(String name) {
    double[] bounds = numbers(part(nodes, name).text("bb"));
    Point corner = flipped(bounds[0], bounds[3]);
    return new Area(corner.x(), corner.y(), bounds[2] - bounds[0], bounds[3] - bounds[1]);
  }

  /** The line of an edge. */
  Drawing.Line edge(String id) {
    List<Point> points = new ArrayList<>();
    Optional<Point> tip = Optional.empty();
    StringTokenizer parts = new StringTokenizer(part(edges, id).text("pos"));
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      if (part.startsWith(TIP)) {
        tip = Optional.of(point(part.substring(TIP.length())));
      } else {
        points.add(point(part));
      }
    }
    Point last = points.get(points.size() - 1);
    return new Drawing.Line(true, List.copyOf(points), tip.orElse(last));
  }

  /** The middle of an edge's label. */
  Optional<Point> label(String id) {
    return Optional.of(part(edges, id).text("lp"))
        .filter(place -> !place.isEmpty())
        .map(this::point);
  }

  private static JsonPart part(Map<String, JsonPart> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private Point point(String pair) {
    double[] numbers = numbers(pair);
    return flipped(numbers[0], numbers[1]);
  }

  private Point flipped(double x, double y) {
    return new Point(x - area.left(), area.top() + area.height() - y);
  }

  private static double[] numbers(String list) {
    StringTokenizer parts = new StringTokenizer(list, ",");
    double[] numbers = new double[parts.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(parts.nextToken());
    }
    return numbers;
  }
}
