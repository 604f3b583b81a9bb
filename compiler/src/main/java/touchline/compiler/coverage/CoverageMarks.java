package touchline.compiler.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.emit.Marks;
import touchline.compiler.model.Flow;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.wording.Phrases;

/** Marks what was never taken, and counts what was. */
final class CoverageMarks {
  private CoverageMarks() {}

  static Marks of(FlowCoverage coverage) {
    String language = coverage.flow().header().language();
    String never = Phrases.of(language).text("chart.never");
    Map<String, Mark> nodes = new HashMap<>();
    for (FlowCoverage.Part part : coverage.untaken()) {
      nodes.put(part.id(), new Mark(Look.UNUSED, never));
    }
    Set<String> uncounted = beforeCalls(coverage.flow());
    return new Marks(
        nodes,
        Optional.of(
            ways ->
                uncounted.contains(ways.get(0))
                    ? OptionalInt.empty()
                    : OptionalInt.of(coverage.taken(ways))));
  }

  /** Calls begin below them, so that nobody ever takes them. */
  private static Set<String> beforeCalls(Flow flow) {
    return flow.hasTouchpoints()
        ? Set.of()
        : flow.graph().ways().stream()
            .filter(way -> flow.graph().node(way.from()).match(NodeKinds.START).isPresent())
            .map(Way::id)
            .collect(Collectors.toSet());
  }
}
