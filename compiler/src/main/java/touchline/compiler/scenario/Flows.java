package touchline.compiler.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/** The flow under test and all that it may call. */
final class Flows {
  private final Map<String, Flow> byId = new HashMap<>();
  private final Map<String, Map<String, Way>> ways = new HashMap<>();

  Flows(List<Flow> all) {
    all.forEach(flow -> byId.putIfAbsent(flow.id(), flow));
  }

  Flow flow(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no flow " + id));
  }

  /** A way of a flow. */
  Way way(String flow, String id) {
    Map<String, Way> all = ways.computeIfAbsent(flow, this::ways);
    return Optional.ofNullable(all.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no way " + id));
  }

  private Map<String, Way> ways(String flow) {
    Map<String, Way> all = new HashMap<>();
    flow(flow).graph().ways().forEach(way -> all.put(way.id(), way));
    return all;
  }

  /** The flow that some calls of another one lead to. */
  Flow behind(Flow first, List<String> calls) {
    Flow flow = first;
    for (String call : calls) {
      Node.Call node = flow.graph().node(call).match(NodeKinds.CALL).orElseThrow();
      flow = flow(node.flow().id());
    }
    return flow;
  }
}
