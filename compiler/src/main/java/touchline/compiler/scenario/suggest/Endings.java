package touchline.compiler.scenario.suggest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import touchline.compiler.scenario.suggest.StateGraph.Edge;

/** How cases come to their end once nothing more is wanted of them. */
final class Endings {
  private static final int MOST = 3_000;

  /** Where nothing goes wrong. */
  private static final Predicate<Edge> SMOOTH =
      edge ->
          edge.move() instanceof Move.Start
              || edge.move() instanceof Move.Enter
              || edge.move() instanceof Move.Done
              || edge.move() instanceof Move.Answer;

  private final StateGraph graph;
  private final Guide guide;
  private final Map<Integer, Optional<List<Edge>>> known = new HashMap<>();
  private final BitSet ending = new BitSet();

  Endings(StateGraph graph, Atlas atlas) {
    this.graph = graph;
    this.guide = Guide.out(atlas);
  }

  boolean canEnd(int node) {
    return graph.isOver(node) || ending.get(node) || of(node).isPresent();
  }

  /** A short way to the end, without problems if there is one. */
  Optional<List<Edge>> of(int node) {
    Optional<List<Edge>> path = known.get(node);
    if (path == null) {
      path = search(node, SMOOTH, false).path();
      path = path.isPresent() ? path : search(node, edge -> true, false).path();
      path = path.isPresent() ? path : search(node, edge -> true, true).path();
      known.put(node, path);
      path.ifPresent(edges -> edges.forEach(edge -> ending.set(edge.from())));
    }
    return path;
  }

  /** Another way to the end, by such moves. */
  Search.Found search(int node, Predicate<Edge> by, boolean rare) {
    return new Search(graph, by, rare, guide::fromEnd)
        .from(node, edge -> graph.isOver(edge.to()), edge -> false, MOST);
  }
}
