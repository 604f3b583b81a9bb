package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** The times of a flow from its start to each of its ends. */
final class EndTimes {
  private final Times times;
  private final Flow flow;

  EndTimes(Times times, Flow flow) {
    this.times = times;
    this.flow = flow;
  }

  /** Of each end that control can come to without an {@code anytime}, in written order. */
  List<FlowTimes.OfEnd> all() {
    Course worst = course(Pace.WORST);
    Course best = course(Pace.BEST);
    Course usual = course(Pace.USUAL);
    Yardstick yardstick = Yardstick.byTheClock(times.hours(flow));
    Map<Integer, List<Label>> longest = worst.run(new Longest(yardstick));
    Map<Integer, Optional<Label>> shortest = best.run(Best.shortest());
    Map<Integer, Optional<Label>> likeliest = usual.run(Best.likeliest());
    Map<Integer, Average.Mass> average = usual.run(new Average());
    List<FlowTimes.OfEnd> ends = new ArrayList<>();
    for (Node node : flow.graph().nodes()) {
      int end = worst.map().number(node.id());
      if (node.match(NodeKinds.ENDS_FLOW) && longest.containsKey(end)) {
        Comparator<Label> byLength = (a, b) -> yardstick.compare(a.sum(), b.sum());
        ends.add(
            new FlowTimes.OfEnd(
                node,
                new Spread(
                    path(shortest.getOrDefault(end, Optional.empty()), best),
                    Optional.ofNullable(average.get(end)).flatMap(Average.Mass::amount),
                    path(likeliest.getOrDefault(end, Optional.empty()), usual),
                    path(longest.getOrDefault(end, List.of()).stream().max(byLength), worst),
                    times.limitless(flow, worst.to(end), Set.of()))));
      }
    }
    return ends;
  }

  private static Optional<TimedPath> path(Optional<Label> label, Course course) {
    return label.map(it -> TimedPath.of(it, course.map()));
  }

  private Course course(Pace pace) {
    return Course.ofCase(flow, times.map(flow, pace, Set.of()), pace);
  }
}
