package touchline.compiler.emit.svg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Graphviz decided, read from its JSON ({@code -Tjson0}). Graphviz measures upwards from the
 * lower left corner; here everything is measured downwards from the upper left one.
 */
final class LaidOutGraph {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String TIP = "e,";

  private final Area area;
  private final Map<String, JsonNode> nodes = new HashMap<>();
  private final Map<String, JsonNode> edges = new HashMap<>();

  private LaidOutGraph(JsonNode graph) {
    double[] bounds = numbers(graph.path("bb").asText());
    this.area = new Area(bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]);
    graph.path("objects").forEach(node -> nodes.put(node.path("name").asText(), node));
    graph.path("edges").forEach(edge -> edges.put(edge.path("id").asText(), edge));
  }

  static LaidOutGraph read(String json) {
    try {
      return new LaidOutGraph(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Graphviz wrote no JSON", e);
    }
  }

  double width() {
    return area.width();
  }

  double height() {
    return area.height();
  }

  /** The middle of a node. */
  Point node(String name) {
    return point(part(nodes, name).path("pos").asText());
  }

  /** The border of a cluster. */
  Area cluster(String name) {
    double[] bounds = numbers(part(nodes, name).path("bb").asText());
    Point corner = flipped(bounds[0], bounds[3]);
    return new Area(corner.x(), corner.y(), bounds[2] - bounds[0], bounds[3] - bounds[1]);
  }

  /** The line of an edge. */
  Drawing.Line edge(String id) {
    List<Point> points = new ArrayList<>();
    Optional<Point> tip = Optional.empty();
    for (String part : SPACE.split(part(edges, id).path("pos").asText())) {
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
    return Optional.of(part(edges, id).path("lp").asText())
        .filter(place -> !place.isEmpty())
        .map(this::point);
  }

  private static JsonNode part(Map<String, JsonNode> parts, String name) {
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
    return COMMA.splitAsStream(list).mapToDouble(Double::parseDouble).toArray();
  }
}
