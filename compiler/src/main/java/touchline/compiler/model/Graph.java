package touchline.compiler.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes and ways in written order, with look-up by id. */
public final class Graph {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Way> ways;
  private final Map<String, List<Way>> from = new LinkedHashMap<>();
  private final Map<String, List<Way>> to = new LinkedHashMap<>();

  /**
   * @param nodes with distinct ids
   * @param ways between them
   */
  public Graph(List<Node> nodes, List<Way> ways) {
    for (Node node : nodes) {
      this.nodes.put(node.id(), node);
    }
    this.ways = List.copyOf(ways);
    for (Way way : ways) {
      from.computeIfAbsent(way.from(), id -> new ArrayList<>()).add(way);
      for (String next : way.next()) {
        to.computeIfAbsent(next, id -> new ArrayList<>()).add(way);
      }
    }
  }

  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  public List<Way> ways() {
    return ways;
  }

  /** The node of that id; there must be one. */
  public Node node(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
  }

  public Optional<Node> find(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The ways out of a node, in written order. */
  public List<Way> waysFrom(String id) {
    return from.getOrDefault(id, List.of());
  }

  /** The ways that lead to a node, in written order. */
  public List<Way> waysTo(String id) {
    return to.getOrDefault(id, List.of());
  }
}
