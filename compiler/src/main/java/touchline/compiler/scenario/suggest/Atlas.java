package touchline.compiler.scenario.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** The tables of a flow and of those that it calls, as one graph. */
final class Atlas {
  private final Map<Point, Node> nodes = new LinkedHashMap<>();
  private final Map<Point, List<Way>> ways = new HashMap<>();
  private final Map<String, Point> entries = new HashMap<>();
  private final Map<String, List<Point>> anytimes = new HashMap<>();
  private final Map<Point, Integer> numbers = new HashMap<>();
  private final List<Stop> stops = new ArrayList<>();
  private final Loops loops;

  /** A node of one of the tables. */
  record Point(String flow, String node) {}

  /**
   * What leads on from a point, by numbers of points.
   *
   * @param called where the flow begins that is called there; -1: none is
   * @param between the anytimes that may come between
   */
  record Stop(Node node, List<Link> links, int called, List<Integer> between) {}

  /** A way, by numbers of points. */
  record Link(Taken taken, Cause cause, List<Integer> next) {}

  Atlas(List<StepTable> tables) {
    for (StepTable table : tables) {
      String flow = table.flow();
      anytimes.put(flow, new ArrayList<>());
      for (Node node : table.nodes()) {
        Point point = new Point(flow, node.id());
        nodes.put(point, node);
        ways.put(point, new ArrayList<>());
        if (node.kind() == Node.Kind.ANYTIME) {
          anytimes.get(flow).add(point);
        }
      }
      table.ways().forEach(way -> waysFrom(new Point(flow, way.node())).add(way));
      table.callEntry().ifPresent(entry -> entries.put(flow, new Point(flow, entry)));
    }
    nodes.keySet().forEach(point -> numbers.put(point, numbers.size()));
    nodes.keySet().forEach(point -> stops.add(stop(point)));
    loops = new Loops(stops);
  }

  /** The numbers of the anytimes that may come between at a point. */
  List<Integer> between(Point point) {
    return anytimes(point.flow()).stream()
        .filter(anytime -> isPossible(anytime, point))
        .map(this::number)
        .toList();
  }

  private Stop stop(Point point) {
    List<Link> links =
        waysFrom(point).stream()
            .map(
                way ->
                    new Link(
                        new Taken(point.flow(), way.id()),
                        way.cause(),
                        way.next().stream()
                            .map(next -> number(new Point(point.flow(), next)))
                            .toList()))
            .toList();
    int called = called(point).map(this::number).orElse(-1);
    return new Stop(node(point), links, called, between(point));
  }

  private boolean isPossible(Point anytime, Point point) {
    return node(anytime) instanceof Node.Anytime node
        && node.phase().map(phase -> node(point).head().in().contains(phase)).orElse(true);
  }

  boolean hasAnytimes() {
    return anytimes.values().stream().anyMatch(list -> !list.isEmpty());
  }

  int number(Point point) {
    return numbers.getOrDefault(point, -1);
  }

  /** By number. */
  List<Stop> stops() {
    return stops;
  }

  Loops loops() {
    return loops;
  }

  /** All of them, in written order. */
  List<Point> points() {
    return List.copyOf(nodes.keySet());
  }

  Node node(Point point) {
    return Optional.ofNullable(nodes.get(point)).orElseThrow();
  }

  /** In the order in which they are tried. */
  List<Way> waysFrom(Point point) {
    return ways.getOrDefault(point, List.of());
  }

  List<Point> anytimes(String flow) {
    return anytimes.getOrDefault(flow, List.of());
  }

  /** Where the flow begins that is called at a point, if one is. */
  Optional<Point> called(Point point) {
    return node(point) instanceof Node.Call call
        ? Optional.ofNullable(entries.get(call.flow()))
        : Optional.empty();
  }
}
