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
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;
import touchline.compiler.source.Span;

/**
 * What flows know of each other: up the calls, what a call records and what it relies on; down the
 * calls, what callers record. Flows that are called are read at once. The others are read when they
 * are asked for, by several threads at a time if need be, and not kept: most projects consist of
 * them.
 */
final class CallTree {
  private final List<Flow> order;
  private final Map<String, Flow> flows = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Predicate<Span> faulty;
  private final Map<String, FlowRuns> runs = new HashMap<>();
  private final Map<String, Summary> summaries = new HashMap<>();
  private final Map<String, Map<String, CalledUse>> needs = new HashMap<>();
  private @Nullable Map<String, Given> given;

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
    this.faulty = faulty;
    this.order = CallOrder.calledFirst(project);
    for (Flow flow : order) {
      flows.put(flow.id(), flow);
      flow.graph().calls().forEach(call -> called.add(call.flow().id()));
    }
    List<Flow> readable = order.stream().filter(this::isCalled).filter(Flow::complete).toList();
    for (Flow flow : readable) {
      FlowRuns own = read(flow);
      runs.put(flow.id(), own);
      if (knowsCallsOf(flow)) {
        summaries.put(flow.id(), own.summary());
      }
    }
    for (Flow flow : readable) {
      needs.put(flow.id(), relyOnCallers(runs(flow).orElseThrow()));
    }
  }

  private boolean isCalled(Flow flow) {
    return called.contains(flow.id());
  }

  private FlowRuns read(Flow flow) {
    return new FlowRuns(new RecordGraph(flow, this::summary, faulty), isCalled(flow));
  }

  /** What is certain in a flow; empty if it is not complete, or another one has its name. */
  Optional<FlowRuns> runs(Flow flow) {
    if (!flow.complete() || flows.get(flow.id()) != flow) {
      return Optional.empty();
    }
    FlowRuns known = runs.get(flow.id());
    return Optional.of(known == null ? read(flow) : known);
  }

  private Summary summary(String flow) {
    return summaries.getOrDefault(flow, Summary.UNKNOWN);
  }

  /** What callers record, which takes reading all flows: hardly ever does anything depend on it. */
  private synchronized Map<String, Given> given() {
    Map<String, Given> all = given;
    if (all == null) {
      all = new HashMap<>();
      for (int i = order.size() - 1; i >= 0; i--) {
        give(order.get(i), all);
      }
      given = all;
    }
    return all;
  }

  private void give(Flow flow, Map<String, Given> all) {
    Given above = all.getOrDefault(flow.id(), Given.NOTHING);
    FlowRuns own = flow.graph().calls().isEmpty() ? null : runs(flow).orElse(null);
    for (Node.Call call : flow.graph().calls()) {
      Given below = all.computeIfAbsent(call.flow().id(), any -> new Given());
      below.anything |= above.anything || own == null;
      below.recorded.addAll(above.recorded);
      if (own != null) {
        RecordGraph graph = own.graph();
        // What this flow does not know of, its own callers may have recorded all the same.
        above.certain.stream()
            .filter(field -> !graph.fields().has(field))
            .forEach(below.certain::add);
        BitSet fromCallers = graph.fields().of(above.certain);
        below.certain.addAll(graph.fields().ids(own.ever(call.number(), fromCallers)));
        graph.recordings().forEach(recording -> below.recorded.add(recording.field()));
      }
    }
  }

  private Map<String, CalledUse> relyOnCallers(FlowRuns own) {
    if (!own.hasCallers()) {
      return Map.of();
    }
    Map<String, CalledUse> found = new LinkedHashMap<>();
    String flow = own.graph().flow().id();
    for (Use use : uses(own.graph())) {
      String field = own.graph().fields().id(use.field());
      if (own.needsCallers(use) && !ownFault(own.graph(), field)) {
        found.putIfAbsent(field, use.called().orElse(new CalledUse(flow, use.place())));
      }
    }
    return found;
  }

  /** True for a field that a flow without touchpoints records itself, and none of its callers. */
  private boolean ownFault(RecordGraph graph, String field) {
    if (graph.flow().hasTouchpoints()
        || graph.recordings().stream().noneMatch(it -> it.field().equals(field))) {
      return false;
    }
    Given above = given(graph.flow());
    return !above.anything && !above.certain.contains(field);
  }

  Given given(Flow flow) {
    return isCalled(flow) ? given().getOrDefault(flow.id(), Given.NOTHING) : Given.NOTHING;
  }

  /** The fields that a flow counts on its callers for, with where it uses them. */
  Map<String, CalledUse> needs(FlowRuns runs) {
    Flow flow = runs.graph().flow();
    return isCalled(flow) ? needs(flow.id()) : relyOnCallers(runs);
  }

  private Map<String, CalledUse> needs(String flow) {
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
    for (Node.Call call : flow.graph().calls()) {
      if (!summary(call.flow().id()).known()) {
        return false;
      }
    }
    return true;
  }
}
