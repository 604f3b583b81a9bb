package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Way;

/** Which nodes can be come to from some nodes, down the ways or up. */
final class Reach {
  private Reach() {}

  /** The nodes themselves and all that ways lead to from there. */
  static Set<String> forward(Graph graph, Collection<String> from) {
    Set<String> reached = new LinkedHashSet<>(from);
    Deque<String> waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      for (Way way : graph.waysFrom(waiting.remove())) {
        for (String next : way.next()) {
          if (reached.add(next)) {
            waiting.add(next);
          }
        }
      }
    }
    return reached;
  }

  /** The nodes themselves and all from which ways lead there. */
  static Set<String> backward(Graph graph, Collection<String> to) {
    Set<String> reached = new LinkedHashSet<>(to);
    Deque<String> waiting = new ArrayDeque<>(to);
    while (!waiting.isEmpty()) {
      for (Way way : graph.waysTo(waiting.remove())) {
        if (reached.add(way.from())) {
          waiting.add(way.from());
        }
      }
    }
    return reached;
  }
}
