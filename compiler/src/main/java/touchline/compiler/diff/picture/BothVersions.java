package touchline.compiler.diff.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.ChartUnion;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Node;

/** Makes the one diagram of both versions of a flow. */
public final class BothVersions {
  private BothVersions() {}

  /**
   * @param changes those of this flow; what only leads to something else is not drawn
   */
  public static Chart of(FlowPair flow, List<Change> changes) {
    Chart before = FlowChart.of(flow.before(), EmitOptions.DEFAULT);
    Chart after = FlowChart.of(flow.after(), EmitOptions.DEFAULT);
    return ChartUnion.of(before, after, same(flow), touched(flow, changes));
  }

  private static Map<String, String> same(FlowPair flow) {
    Partner partner = new Partner(flow);
    Map<String, String> same = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Node node : flow.before().graph().nodes()) {
      Optional<String> now =
          node.match(partner).filter(id -> flow.after().graph().find(id).isPresent());
      now.filter(taken::add).ifPresent(id -> same.put(node.id(), id));
    }
    return same;
  }

  /** Statements of which something changed that is not drawn as an arrow. */
  private static Set<String> touched(FlowPair flow, List<Change> changes) {
    Set<String> touched = new HashSet<>();
    changes.stream()
        .filter(it -> it.group() != Group.CONSEQUENCES && it.group() != Group.STRUCTURE)
        .filter(it -> it.flow().filter(flow.id()::equals).isPresent())
        .forEach(it -> it.statement().ifPresent(touched::add));
    return touched;
  }
}
