package touchline.compiler.prove.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Node;

/** The nodes on the way of a clock: it can run there, and stop there or further on. */
final class OnTheWay {
  private OnTheWay() {}

  /**
   * Those nodes, in written order.
   *
   * @param starts where the clock can start
   */
  static List<Node> nodes(LegMap map, Clock clock, Collection<Integer> starts) {
    Map<Integer, List<Integer>> before = new HashMap<>();
    Set<Integer> stopping = new HashSet<>();
    Set<Integer> running = new HashSet<>(starts);
    Deque<Integer> waiting = new ArrayDeque<>(running);
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      if (clock.stopsAt(node)) {
        stopping.add(node);
        continue;
      }
      for (Leg leg : map.from(node)) {
        if (clock.stopsBehind(leg)) {
          stopping.add(node);
        } else {
          before.computeIfAbsent(leg.to(), any -> new ArrayList<>()).add(node);
          if (running.add(leg.to())) {
            waiting.add(leg.to());
          }
        }
      }
    }
    waiting.addAll(stopping);
    while (!waiting.isEmpty()) {
      for (int node : before.getOrDefault(waiting.remove(), List.of())) {
        if (stopping.add(node)) {
          waiting.add(node);
        }
      }
    }
    return stopping.stream().sorted().map(map::node).toList();
  }
}
