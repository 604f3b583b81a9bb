package touchline.compiler.emit.sop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;

/** Who can have the case when control comes to a node: the last role named on each way there. */
final class Holders {
  private final Graph graph;
  private final Map<String, Set<Actor>> before = new LinkedHashMap<>();

  Holders(Graph graph) {
    this.graph = graph;
    Deque<Node> waiting = new ArrayDeque<>(graph.nodes());
    while (!waiting.isEmpty()) {
      Node node = waiting.remove();
      for (Way way : graph.waysFrom(node.id())) {
        for (String next : way.next()) {
          if (holders(next).addAll(after(node))) {
            waiting.add(graph.node(next));
          }
        }
      }
    }
  }

  /** In the order of the ways; empty where nobody has been named yet. */
  List<Actor> before(String node) {
    return List.copyOf(holders(node));
  }

  private Set<Actor> after(Node node) {
    return node.work()
        .flatMap(Work::actor)
        .filter(actor -> actor instanceof Actor.Role)
        .map(Set::of)
        .orElseGet(() -> holders(node.id()));
  }

  private Set<Actor> holders(String node) {
    return before.computeIfAbsent(node, id -> new LinkedHashSet<>());
  }
}
