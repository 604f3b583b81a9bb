package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.chart.LaneOfActor.Ranked;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Touchpoint;

/**
 * Finds the swimlane of each symbol: that of who does it. Customers come in from their own lane;
 * where nobody is named, a symbol is in the lane that the case comes from, or goes to.
 */
final class Lanes {
  private final Map<String, Ranked> lanes = new HashMap<>();

  /**
   * @param nodes that are drawn
   * @param arrows between them
   */
  Lanes(Flow flow, List<Node> nodes, List<Arrow> arrows, ChartWords words) {
    LaneOfActor laneOf = new LaneOfActor(words);
    nodes.forEach(n -> actor(n).ifPresent(actor -> lanes.put(n.id(), actor.match(laneOf))));
    List<Arrow> upwards = new ArrayList<>(arrows);
    Collections.reverse(upwards);
    spread(arrows, Arrow::from, Arrow::to);
    spread(upwards, Arrow::to, Arrow::from);
    Ranked rest = new Ranked(1, unnamed(flow, words));
    nodes.forEach(node -> lanes.putIfAbsent(node.id(), rest));
  }

  Lane of(String node) {
    return ranked(node).lane();
  }

  /** The lanes of some nodes, from left to right. */
  List<Lane> inOrder(List<Node> nodes) {
    return nodes.stream()
        .map(node -> ranked(node.id()))
        .distinct()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::lane)
        .toList();
  }

  private Ranked ranked(String node) {
    return Optional.ofNullable(lanes.get(node)).orElseThrow();
  }

  private static Optional<Actor> actor(Node node) {
    boolean customersComeIn =
        node instanceof Node.Start start
            && !start.touchpoints().isEmpty()
            && !start.touchpoints().stream().allMatch(Touchpoint::outbound);
    return customersComeIn ? Optional.of(new Actor.Customer()) : Who.does(node);
  }

  /** Carries lanes along the arrows until nothing changes. */
  private void spread(
      List<Arrow> arrows, Function<Arrow, String> source, Function<Arrow, String> target) {
    boolean changed;
    do {
      changed = false;
      for (Arrow arrow : arrows) {
        Ranked lane = lanes.get(source.apply(arrow));
        changed |= lane != null && lanes.putIfAbsent(target.apply(arrow), lane) == null;
      }
    } while (changed);
  }

  /** Where nobody is named at all: the department of the flow. */
  private static Lane unnamed(Flow flow, ChartWords words) {
    return flow.header()
        .department()
        .map(d -> new Lane("department." + d.id(), PlainText.of(d.name())))
        .orElseGet(() -> new Lane("nobody", words.nobody()));
  }
}
