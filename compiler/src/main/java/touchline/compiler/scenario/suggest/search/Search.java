package touchline.compiler.scenario.suggest.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import touchline.compiler.scenario.suggest.states.StateGraph;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.compiler.scenario.suggest.states.Turn;

/**
 * Looks for a short way through the states, first where it seems nearest (best-first search).
 *
 * @param by the moves that may be made
 * @param rare whether reminders and what comes between are among them
 * @param guess how far a state seems to be from the goal
 * @param pull how much more that counts than how far it is from the start
 */
record Search(
    StateGraph graph, Predicate<Edge> by, boolean rare, ToIntFunction<Turn> guess, int pull) {

  /** How many moves are looked at once there is something that will do. */
  private static final int MOST_MORE = 200;

  /**
   * What came of it.
   *
   * @param path the edges to the goal, with the one that reaches it; empty if there is none
   * @param complete whether all states ahead were looked at, or a path was found
   */
  record Found(Optional<List<Edge>> path, boolean complete) {}

  private record Waiting(int node, int length, int cost) {}

  /**
   * @param second what will do if the goal is not found
   * @param most how many moves are made that nobody has looked at before
   */
  Found from(int start, Predicate<Edge> goal, Predicate<Edge> second, int most) {
    Map<Integer, Edge> cameBy = new HashMap<>();
    Optional<Edge> other = Optional.empty();
    PriorityQueue<Waiting> waiting =
        new PriorityQueue<>(Comparator.comparingInt(Waiting::cost).thenComparingInt(Waiting::node));
    waiting.add(new Waiting(start, 0, 0));
    int looked = 0;
    int last = most;
    while (!waiting.isEmpty()) {
      if (looked >= last || graph.isSpent()) {
        return new Found(other.map(edge -> back(edge, start, cameBy)), false);
      }
      Waiting next = waiting.remove();
      int before = graph.made();
      List<Edge> edges = edges(next.node());
      looked += graph.made() - before; // What others looked at costs next to nothing.
      for (Edge edge : edges) {
        if (!by.test(edge)) {
          continue;
        }
        if (goal.test(edge)) {
          return new Found(Optional.of(back(edge, start, cameBy)), true);
        }
        if (other.isEmpty() && second.test(edge)) {
          other = Optional.of(edge);
          last = Math.min(most, looked + MOST_MORE);
        }
        if (edge.to() != start && !cameBy.containsKey(edge.to())) {
          int far = far(edge.to());
          if (far < Guide.NEVER) {
            cameBy.put(edge.to(), edge);
            int length = next.length() + 1;
            waiting.add(new Waiting(edge.to(), length, length + pull * far));
          }
        }
      }
    }
    return new Found(other.map(edge -> back(edge, start, cameBy)), true);
  }

  private List<Edge> edges(int node) {
    if (!rare) {
      return graph.plain(node);
    }
    List<Edge> all = new ArrayList<>(graph.plain(node));
    all.addAll(graph.rare(node));
    return all;
  }

  private int far(int node) {
    return graph.turn(node).map(guess::applyAsInt).orElse(Guide.NEVER);
  }

  private static List<Edge> back(Edge last, int start, Map<Integer, Edge> cameBy) {
    Deque<Edge> edges = new ArrayDeque<>(List.of(last));
    int node = last.from();
    while (node != start) {
      Edge edge = Optional.ofNullable(cameBy.get(node)).orElseThrow();
      edges.addFirst(edge);
      node = edge.from();
    }
    return List.copyOf(edges);
  }
}
