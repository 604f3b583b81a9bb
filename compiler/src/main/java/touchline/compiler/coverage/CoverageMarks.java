package touchline.compiler.coverage;

import java.util.HashMap;
import java.util.Map;
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
    Map<String, Mark> ways = new HashMap<>();
    for (Way way : coverage.flow().graph().ways()) {
      if (isBeforeCall(coverage.flow(), way)) {
        continue; // Calls begin below it, so that nobody ever takes it.
      }
      int times = coverage.taken(way.id());
      ways.put(
          way.id(),
          times == 0 ? new Mark(Look.UNUSED, never) : new Mark(Look.PLAIN, times + "\u00d7"));
    }
    return new Marks(nodes, ways);
  }

  private static boolean isBeforeCall(Flow flow, Way way) {
    return !flow.hasTouchpoints()
        && flow.graph().node(way.from()).match(NodeKinds.START).isPresent();
  }
}
