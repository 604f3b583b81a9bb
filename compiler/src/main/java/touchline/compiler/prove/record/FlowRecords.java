package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;

/**
 * What is recorded where in a flow. A flow with touchpoints is looked at as customers come in,
 * another one as if its callers had recorded what they have to.
 */
public final class FlowRecords {
  private final RecordGraph graph;
  private final Certainty certainty;
  private final CallTree calls;
  private final Set<String> needs;
  private final List<Missing> missing;

  FlowRecords(FlowRuns runs, CallTree calls) {
    this.graph = runs.graph();
    this.calls = calls;
    this.needs = calls.needs(runs).keySet();
    this.certainty = runs.entered().orElseGet(() -> runs.called(graph.fields().of(needs)));
    this.missing = new Search(certainty).missing(calls.uses(graph));
  }

  /** The fields that are certainly recorded whenever control comes to a node. */
  public Set<String> certainAt(String node) {
    return certainty.at(graph.graph().number(node)).map(graph.fields()::ids).orElse(Set.of());
  }

  /** True if control can come to a node while a field is unknown. */
  public boolean mayBeUnknown(String node, String field) {
    return !graph.fields().has(field)
        || certainty.lacks(graph.graph().number(node), graph.fields().of(field));
  }

  /** Where something is recorded, also by called flows, in written order. */
  public List<Recording> recordings() {
    return List.copyOf(graph.recordings());
  }

  /** The fields that are used where they may be unknown, each cause once. */
  public List<Missing> missing() {
    return missing;
  }

  /** The fields that two branches of one parallel record. */
  public List<Clash> clashes() {
    return new Clashes(graph).find();
  }

  /**
   * The declared fields that nothing records: not the flow itself, nor one that it calls or that
   * calls it. Those that are reported as missing are left out.
   */
  public List<Field> unrecorded() {
    Flow flow = graph.flow();
    if (graph.hasFaults() || !calls.knowsCallsOf(flow)) {
      return List.of();
    }
    BitSet accounted = graph.fields().of(needs);
    graph.recordings().forEach(it -> accounted.set(graph.fields().of(it.field())));
    missing.forEach(it -> accounted.set(graph.fields().of(it.field())));
    List<Field> left = new ArrayList<>();
    for (Field field : flow.fields()) {
      if (!accounted.get(graph.fields().of(field.id()))) {
        left.add(field);
      }
    }
    if (left.isEmpty() || calls.given(flow).anything()) {
      return List.of();
    }
    Set<String> recorded = calls.given(flow).recorded();
    return left.stream().filter(field -> !recorded.contains(field.id())).toList();
  }
}
