package touchline.compiler.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nodes and ways in written order, with look-up by id. Nodes have numbers, too, from 0 in their
 * order: what is kept about each node is kept by its number.
 */
public final class Graph {
  private final List<Node> nodes;
  private final List<Way> ways;
  private final List<Arrow> arrows;
  private final Map<String, Integer> numbers;
  private final List<List<Way>> from;
  private final List<List<Way>> to;
  private final List<Way> back;
  private final List<Node.Call> calls;
  private final int[][] next;
  private final int[][] previous;

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
    this.ways = List.copyOf(ways);
    this.arrows = List.copyOf(arrows);
    this.numbers = new HashMap<>(nodes.size() * 2);
    this.from = new ArrayList<>(nodes.size());
    this.to = new ArrayList<>(nodes.size());
    this.back = new ArrayList<>();
    this.next = new int[nodes.size()][];
    this.calls = calls(nodes);
    for (Node node : nodes) {
      numbers.put(node.id(), numbers.size());
      from.add(new ArrayList<>(1));
      to.add(new ArrayList<>(1));
    }
    for (Way way : ways) {
      int start = number(way.from());
      from.get(start).add(way);
      for (String id : way.next()) {
        int end = number(id);
        to.get(end).add(way);
        if (end <= start) {
          back.add(way);
        }
      }
    }
    for (int node = 0; node < next.length; node++) {
      next[node] = next(from.get(node));
    }
    this.previous = turned(next);
  }

  private Graph(Graph same, List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    this.ways = same.ways;
    this.arrows = same.arrows;
    this.numbers = same.numbers;
    this.from = same.from;
    this.to = same.to;
    this.back = same.back;
    this.next = same.next;
    this.previous = same.previous;
    this.calls = calls(nodes);
  }

  /**
   * The same graph, with more known about its nodes.
   *
   * @param nodes with the same ids, in the same order
   */
  public Graph with(List<Node> nodes) {
    return new Graph(this, nodes);
  }

  private static List<Node.Call> calls(List<Node> nodes) {
    List<Node.Call> calls = new ArrayList<>();
    nodes.forEach(node -> node.match(NodeKinds.CALL).ifPresent(calls::add));
    return calls;
  }

  private int[] next(List<Way> out) {
    int size = 0;
    for (Way way : out) {
      size += way.next().size();
    }
    int[] found = new int[size];
    for (Way way : out) {
      for (String id : way.next()) {
        found[found.length - size--] = number(id);
      }
    }
    return found;
  }

  private static int[][] turned(int[][] next) {
    int[] sizes = new int[next.length];
    for (int[] ends : next) {
      for (int end : ends) {
        sizes[end]++;
      }
    }
    int[][] previous = new int[next.length][];
    for (int node = 0; node < next.length; node++) {
      previous[node] = new int[sizes[node]];
    }
    for (int start = next.length - 1; start >= 0; start--) {
      for (int end : next[start]) {
        previous[end][--sizes[end]] = start;
      }
    }
    return previous;
  }

  public List<Node> nodes() {
    return nodes;
  }

  public List<Way> ways() {
    return ways;
  }

  /** The calls of other flows, in written order. */
  public List<Node.Call> calls() {
    return calls;
  }

  /** The ways that lead up the page, or to where they begin; every loop has one. */
  public List<Way> waysBack() {
    return back;
  }

  /** All jumps as they are written, in that order. */
  public List<Arrow> arrows() {
    return arrows;
  }

  /** The node of that id; there must be one. */
  public Node node(String id) {
    return nodes.get(number(id));
  }

  public Optional<Node> find(String id) {
    return Optional.ofNullable(numbers.get(id)).map(nodes::get);
  }

  /** The ways out of a node, in written order. */
  public List<Way> waysFrom(String id) {
    Integer number = numbers.get(id);
    return number == null ? List.of() : from.get(number);
  }

  /** The ways that lead to a node, in written order. */
  public List<Way> waysTo(String id) {
    Integer number = numbers.get(id);
    return number == null ? List.of() : to.get(number);
  }

  /** How many nodes there are. */
  public int size() {
    return nodes.size();
  }

  /** The number of the node of that id; there must be one. */
  public int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return number;
  }

  /** The node of a number. */
  public Node node(int number) {
    return nodes.get(number);
  }

  /** The ways out of a node, in written order. */
  public List<Way> waysFrom(int number) {
    return from.get(number);
  }

  /** The ways that lead to a node, in written order. */
  public List<Way> waysTo(int number) {
    return to.get(number);
  }

  /**
   * The numbers of the nodes that the ways out of a node lead to: those of its first way, then
   * those of the next one. Not to be changed.
   */
  public int[] next(int number) {
    return next[number];
  }

  /** The numbers of the nodes from which ways lead to a node, in their order. Not to be changed. */
  public int[] previous(int number) {
    return previous[number];
  }
}
