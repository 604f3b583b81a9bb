package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;
import touchline.compiler.source.Span;

/**
 * What flows know of each other: up the calls, what a call records and what it relies on; down the
 * calls, what callers record.
 */
final class CallTree {
  private final List<Flow> order;
  private final Map<String, FlowRuns> runs = new LinkedHashMap<>();
  private final Map<String, Summary> summaries = new HashMap<>();
  private final Map<String, Given> given = new HashMap<>();
  private final Map<String, Map<String, CalledUse>> needs = new HashMap<>();

  /** What the callers of a flow, and theirs, record. */
  static final class Given {
    private static final Given NOTHING = new Given();

    private final Set<String> certain = new HashSet<>();
    private final Set<String> recorded = new HashSet<>();
    private boolean anything;

    /** True if one of them could not be read. */
    boolean anything() {
      return anything;
    }

    /** What they record anywhere. */
    Set<String> recorded() {
      return recorded;
    }
  }

  CallTree(Project project, Predicate<Span> faulty) {
    this.order = CallOrder.calledFirst(project);
    Set<String> called = new HashSet<>();
    order.forEach(flow -> flow.graph().calls().forEach(call -> called.add(call.flow().id())));
    for (Flow flow : order) {
      if (flow.complete()) {
        read(flow, called.contains(flow.id()), faulty);
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      give(order.get(i));
    }
    for (Flow flow : order) {
      if (runs.containsKey(flow.id())) {
        needs.put(flow.id(), relyOnCallers(flow));
      }
    }
  }

  private void read(Flow flow, boolean called, Predicate<Span> faulty) {
    FlowRuns own = new FlowRuns(new RecordGraph(flow, this::summary, faulty), called);
    runs.put(flow.id(), own);
    boolean known =
        flow.graph().calls().stream().allMatch(call -> summary(call.flow().id()).known());
    if (called && known) {
      summaries.put(flow.id(), own.summary());
    }
  }

  private Summary summary(String flow) {
    return summaries.getOrDefault(flow, Summary.UNKNOWN);
  }

  private void give(Flow flow) {
    Given above = given(flow);
    FlowRuns own = runs.get(flow.id());
    for (Node.Call call : flow.graph().calls()) {
      Given below = given.computeIfAbsent(call.flow().id(), any -> new Given());
      below.anything |= above.anything || own == null;
      below.recorded.addAll(above.recorded);
      if (own != null) {
        RecordGraph graph = own.graph();
        // What this flow does not know of, its own callers may have recorded all the same.
        above.certain.stream()
            .filter(field -> !graph.fields().has(field))
            .forEach(below.certain::add);
        BitSet fromCallers = graph.fields().of(above.certain);
        below.certain.addAll(graph.fields().ids(own.ever(graph.number(call.id()), fromCallers)));
        graph.recordings().forEach(recording -> below.recorded.add(recording.field()));
      }
    }
  }

  private Map<String, CalledUse> relyOnCallers(Flow flow) {
    FlowRuns own = runs(flow).orElseThrow();
    Map<String, CalledUse> found = new LinkedHashMap<>();
    for (Use use : uses(own.graph())) {
      String field = own.graph().fields().id(use.field());
      if (own.needsCallers(use) && !ownFault(own.graph(), field)) {
        found.putIfAbsent(field, use.called().orElse(new CalledUse(flow.id(), use.place())));
      }
    }
    return found;
  }

  /** True for a field that a flow without touchpoints records itself, and none of its callers. */
  private boolean ownFault(RecordGraph graph, String field) {
    Given above = given(graph.flow());
    return !graph.flow().hasTouchpoints()
        && !above.anything
        && !above.certain.contains(field)
        && graph.recordings().stream().anyMatch(it -> it.field().equals(field));
  }

  Optional<FlowRuns> runs(Flow flow) {
    return Optional.ofNullable(runs.get(flow.id())).filter(it -> it.graph().flow() == flow);
  }

  Given given(Flow flow) {
    return given.getOrDefault(flow.id(), Given.NOTHING);
  }

  /** The fields that a flow counts on its callers for, with where it uses them. */
  Map<String, CalledUse> needs(String flow) {
    return needs.getOrDefault(flow, Map.of());
  }

  /** All uses of fields in a flow, those of the flows that it calls at the calls. */
  List<Use> uses(RecordGraph graph) {
    List<Use> uses = new ArrayList<>(graph.uses());
    for (Node.Call call : graph.flow().graph().calls()) {
      needs(call.flow().id())
          .forEach(
              (field, use) ->
                  uses.add(
                      new Use(
                          graph.fields().of(field),
                          call,
                          Use.NO_WAY,
                          call.span(),
                          false,
                          Optional.of(use))));
    }
    return uses;
  }

  /** False if a flow, or one that it calls, could not be read. */
  boolean knowsCallsOf(Flow flow) {
    return flow.graph().calls().stream().allMatch(call -> summary(call.flow().id()).known());
  }
}
