package touchline.compiler.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes and ways in written order, with look-up by id. */
public final class Graph {
  private final List<Node> nodes;
  private final Map<String, Node> byId = new LinkedHashMap<>();
  private final List<Way> ways;
  private final List<Arrow> arrows;
  private final Map<String, List<Way>> from = new LinkedHashMap<>();
  private final Map<String, List<Way>> to = new LinkedHashMap<>();

  /**
   * @param nodes with distinct ids
   * @param ways between them
   */
  public Graph(List<Node> nodes, List<Way> ways) {
    this(nodes, ways, List.of());
  }

  /**
   * @param arrows the jumps as they are written; those that are reached are ways too
   */
  public Graph(List<Node> nodes, List<Way> ways, List<Arrow> arrows) {
    this.nodes = List.copyOf(nodes);
    for (Node node : nodes) {
      byId.put(node.id(), node);
    }
    this.ways = List.copyOf(ways);
    this.arrows = List.copyOf(arrows);
    for (Way way : ways) {
      from.computeIfAbsent(way.from(), id -> new ArrayList<>()).add(way);
      for (String next : way.next()) {
        to.computeIfAbsent(next, id -> new ArrayList<>()).add(way);
      }
    }
  }

  public List<Node> nodes() {
    return nodes;
  }

  public List<Way> ways() {
    return ways;
  }

  /** All jumps as they are written, in that order. */
  public List<Arrow> arrows() {
    return arrows;
  }

  /** The node of that id; there must be one. */
  public Node node(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
  }

  public Optional<Node> find(String id) {
    return Optional.ofNullable(byId.get(id));
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
