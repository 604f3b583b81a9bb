package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * Of the flows that are called, those that can run from there to their end without anybody doing
 * anything.
 */
final class InstantFlows {
  private final Map<String, Flow> flows;
  private final Set<String> instant = new HashSet<>();

  InstantFlows(Map<String, Flow> flows, Map<String, List<Node.Call>> calls) {
    this.flows = flows;
    Map<String, List<String>> callers = new HashMap<>();
    calls.forEach(
        (caller, own) ->
            own.forEach(
                call ->
                    callers
                        .computeIfAbsent(call.flow().id(), any -> new ArrayList<>())
                        .add(caller)));
    Deque<String> waiting = new ArrayDeque<>(callers.keySet());
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      if (!instant.contains(id) && runsThrough(id)) {
        instant.add(id);
        waiting.addAll(callers.getOrDefault(id, List.of()));
      }
    }
  }

  /** Where control goes on at once in a flow. */
  Passing passing(Graph graph) {
    return new Passing(graph, instant);
  }

  private boolean runsThrough(String id) {
    Flow flow = flows.get(id);
    return flow != null
        && flow.callEntry().stream()
            .map(entry -> passing(flow.graph()).reach(flow.graph().number(entry)))
            .flatMapToInt(BitSet::stream)
            .anyMatch(node -> flow.graph().node(node).match(NodeKinds.LEAVES));
  }
}
