package touchline.compiler.prove.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;

/** The times of called flows, from the call to the return; each is measured once. */
final class CalledTimes {
  private static final List<Amount> NOTHING = List.of(Amount.ZERO);

  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private final Function<Query, List<Amount>> measuring;
  private final Map<Query, List<Amount>> known = new HashMap<>();

  /** A flow by its name, and how it is measured. */
  record Query(String flow, Pace pace, Set<Actor> pausing) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Query query
          && flow.equals(query.flow)
          && pace == query.pace
          && pausing.equals(query.pausing);
    }

    @Override
    public int hashCode() {
      return (31 * flow.hashCode() + pace.ordinal()) * 31 + pausing.hashCode();
    }
  }

  /**
   * @param measuring measures a flow whose own calls are known
   */
  CalledTimes(Project project, Function<Query, List<Amount>> measuring) {
    project.flows().forEach(flow -> flows.putIfAbsent(flow.id(), flow));
    this.measuring = measuring;
  }

  Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  /** Measures all flows that a flow calls, directly or not, the innermost first. */
  void prepare(Flow caller, Pace pace, Set<Actor> pausing) {
    if (caller.graph().calls().isEmpty()) {
      return;
    }
    Set<String> begun = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(calls(caller));
    while (!waiting.isEmpty()) {
      String flow = waiting.element();
      Query query = new Query(flow, pace, pausing);
      if (known.containsKey(query)) {
        waiting.remove();
      } else if (begun.add(flow)) {
        flow(flow).ifPresent(it -> calls(it).forEach(waiting::push));
      } else {
        waiting.remove();
        known.put(query, measuring.apply(query));
      }
    }
  }

  /** The times of the flow that is called; those in a circle of calls count as nothing. */
  List<Amount> of(Node.Call call, Pace pace, Set<Actor> pausing) {
    return known.getOrDefault(new Query(call.flow().id(), pace, pausing), NOTHING);
  }

  private static List<String> calls(Flow flow) {
    return flow.graph().calls().stream().map(call -> call.flow().id()).toList();
  }
}
