package touchline.compiler.diff.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.ChartUnion;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.rules.Conditions;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/** Makes the one diagram of both versions of a flow. */
public final class BothVersions {
  private BothVersions() {}

  /**
   * The diagram of a flow that something is said about; none if it is not known of a version where
   * control goes. Of one that came or went, all is new or gone.
   */
  public static Optional<Chart> of(Differences differences, String flow, List<Change> changes) {
    return find(differences.added(), flow)
        .map(it -> chart(it, BothVersions::added))
        .or(() -> find(differences.removed(), flow).map(it -> chart(it, BothVersions::removed)))
        .orElseGet(() -> ofPair(differences, flow, changes));
  }

  private static Optional<Flow> find(List<Flow> flows, String id) {
    return flows.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static Optional<Chart> chart(Flow flow, UnaryOperator<Chart> marked) {
    return Optional.of(flow)
        .filter(Flow::complete)
        .map(it -> marked.apply(FlowChart.of(it, EmitOptions.DEFAULT)));
  }

  private static Chart added(Chart chart) {
    return ChartUnion.of(empty(chart), chart, Map.of(), Map.of());
  }

  private static Chart removed(Chart chart) {
    return ChartUnion.of(chart, empty(chart), Map.of(), Map.of());
  }

  private static Chart empty(Chart chart) {
    return new Chart(
        chart.flow(), chart.language(), chart.title(), List.of(), List.of(), List.of(), List.of());
  }

  private static Optional<Chart> ofPair(Differences differences, String id, List<Change> changes) {
    return differences.flows().stream()
        .filter(it -> it.id().equals(id))
        .filter(it -> it.before().complete() && it.after().complete())
        .map(it -> of(it, changes))
        .findFirst();
  }

  private static Chart of(FlowPair flow, List<Change> changes) {
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

  /** Statements of which something changed that is not drawn as an arrow, and how it was. */
  private static Map<String, String> touched(FlowPair flow, List<Change> changes) {
    Map<String, String> touched = new HashMap<>();
    changes.stream()
        .filter(it -> isOwn(it) || Conditions.isOne(it))
        .filter(it -> it.flow().filter(flow.id()::equals).isPresent())
        .forEach(
            it -> it.statement().ifPresent(id -> touched.merge(id, was(it), BothVersions::known)));
    return touched;
  }

  private static boolean isOwn(Change change) {
    return change.group() != Group.CONSEQUENCES && change.group() != Group.STRUCTURE;
  }

  /** A condition is not drawn with its label; all else says by itself how it was. */
  private static String was(Change change) {
    return Conditions.isOne(change) ? change.values().before().orElse("") : "";
  }

  private static String known(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
