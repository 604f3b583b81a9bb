package touchline.compiler.scenario.suggest.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.states.Move;
import touchline.compiler.scenario.suggest.states.StateGraph;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;

/** How cases come to their end once nothing more is wanted of them. */
public final class Endings {
  private static final int MOST = 3_000;

  /** Where many cases came to no end, the next one is not looked at for long. */
  private static final int LEAST = 1_000;

  private static final int MOST_SMOOTH = 300;
  private static final int SHORT = 2;
  private static final int FAR = 8;

  /** Where nothing goes wrong. */
  private static final Predicate<Edge> SMOOTH =
      edge ->
          edge.move() instanceof Move.Start
              || edge.move() instanceof Move.Enter
              || edge.move() instanceof Move.Done
              || edge.move() instanceof Move.Answer;

  private final StateGraph graph;
  private final Guide plain;
  private final Guide rare;
  private final Map<Integer, Optional<List<Edge>>> known = new HashMap<>();
  private final BitSet ending = new BitSet();
  private int failed;

  public Endings(StateGraph graph, Atlas atlas) {
    this.graph = graph;
    this.plain = Guide.out(atlas, false);
    this.rare = Guide.out(atlas, true);
  }

  boolean canEnd(int node) {
    return graph.isOver(node) || ending.get(node) || of(node).isPresent();
  }

  /** A short way to the end, without problems if there is one. */
  Optional<List<Edge>> of(int node) {
    Optional<List<Edge>> path = known.get(node);
    if (path == null) {
      path = search(node, SMOOTH, false, SHORT, MOST_SMOOTH).path();
      path = path.isPresent() ? path : search(node, edge -> true, false).path();
      path = path.isPresent() ? path : search(node, edge -> true, true).path();
      known.put(node, path);
      path.ifPresent(edges -> edges.forEach(edge -> ending.set(edge.from())));
      failed += path.isPresent() ? 0 : 1;
    }
    return path;
  }

  /** Another way to the end, by such moves. */
  Search.Found search(int node, Predicate<Edge> by, boolean between) {
    return search(node, by, between, FAR, Math.max(LEAST, MOST / (1 + failed)));
  }

  private Search.Found search(int node, Predicate<Edge> by, boolean between, int pull, int most) {
    Guide guide = between ? rare : plain;
    return new Search(graph, by, between, guide::fromEnd, pull)
        .from(node, edge -> graph.isOver(edge.to()), edge -> false, most);
  }
}
