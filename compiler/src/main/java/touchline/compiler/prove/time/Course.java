package touchline.compiler.prove.time;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** What is walked: a map, where control comes in, and when the clock runs. */
final class Course {
  private final LegMap map;
  private final Clock clock;
  private final Map<Integer, Double> entries;
  private final Optional<Integer> startsAt;

  private Course(
      LegMap map, Clock clock, Map<Integer, Double> entries, Optional<Integer> startsAt) {
    this.map = map;
    this.clock = clock;
    this.entries = entries;
    this.startsAt = startsAt;
  }

  /** From where the clock of a promise starts to where it stops. */
  static Course ofPromise(Flow flow, LegMap map, Header.Promise promise, Pace pace) {
    PromiseClock clock = new PromiseClock(map, promise);
    Parallels.skip(map, pace, clock::isAmong);
    return new Course(map, clock, starts(flow, map), clock.from());
  }

  /** From the flow's start to its ends. */
  static Course ofCase(Flow flow, LegMap map, Pace pace) {
    return whole(map, pace, starts(flow, map));
  }

  /** From below the last {@code from} of a called flow to its ends. */
  static Course ofCall(Flow flow, LegMap map, Pace pace) {
    Map<Integer, Double> entry = new HashMap<>();
    flow.callEntry().ifPresent(id -> entry.put(map.number(id), 1d));
    return whole(map, pace, entry);
  }

  private static Course whole(LegMap map, Pace pace, Map<Integer, Double> entries) {
    Parallels.skip(map, pace, (fork, join) -> false);
    Clock clock = new EndClock(node -> map.node(node).match(NodeKinds.ENDS_FLOW));
    return new Course(map, clock, entries, Optional.empty());
  }

  /** All touchpoints are equally likely. */
  private static Map<Integer, Double> starts(Flow flow, LegMap map) {
    Map<Integer, Double> starts = new HashMap<>();
    double all = Math.max(1, flow.header().touchpoints().size());
    for (Node.Start start : flow.graph().starts()) {
      starts.put(start.number(), Math.max(1, start.touchpoints().size()) / all);
    }
    return starts;
  }

  /** The same to one end only. */
  Course to(int end) {
    return new Course(map, new EndClock(node -> node == end), entries, Optional.empty());
  }

  LegMap map() {
    return map;
  }

  /** What is known where the clock stops, by the nodes at which it does. */
  <L> Map<Integer, L> run(Measure<L> measure) {
    Walk<L> walk = new Walk<>(map, clock, measure);
    if (startsAt.isEmpty()) {
      entries.forEach(walk::running);
      return walk.run();
    }
    entries.forEach(walk::entering);
    Map<Integer, L> stopped = walk.run();
    // What nothing leads to as long as all goes well is measured on its own.
    return walk.hasStarted()
        ? stopped
        : new Walk<>(map, clock, measure).entering(startsAt.orElseThrow(), 1).run();
  }

  /** The time that it takes, in all lengths that count. */
  List<Amount> times(Pace pace) {
    return switch (pace) {
      case WORST -> {
        Longest longest = new Longest(Yardstick.ofAll());
        yield Walk.together(longest, run(longest).values()).stream().map(Label::sum).toList();
      }
      case BEST ->
          Walk.together(Best.shortest(), run(Best.shortest()).values()).stream()
              .map(Label::sum)
              .toList();
      case USUAL ->
          Walk.together(new Average(), run(new Average()).values()).amount().stream().toList();
    };
  }

  /** The nodes at which the clock can run on its way to where it stops, in written order. */
  List<Node> onTheWay() {
    return OnTheWay.nodes(
        map, clock, startsAt.<Collection<Integer>>map(List::of).orElse(entries.keySet()));
  }
}
