package touchline.compiler.emit;

import java.util.Map;

/**
 * What is marked in a diagram.
 *
 * @param nodes by the ids of nodes
 * @param ways by the ids of ways
 */
public record Marks(Map<String, Mark> nodes, Map<String, Mark> ways) {
  /** Nothing is marked. */
  public static final Marks NONE = new Marks(Map.of(), Map.of());

  public Marks {
    nodes = Map.copyOf(nodes);
    ways = Map.copyOf(ways);
  }

  public Mark node(String id) {
    return nodes.getOrDefault(id, Mark.NONE);
  }

  public Mark way(String id) {
    return ways.getOrDefault(id, Mark.NONE);
  }
}
