package touchline.compiler.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nodes and ways in written order. Both have numbers, from 0 in that order: what is kept about each
 * is kept by its number, and whoever has a node or a way asks by it. Looking up an id is for names
 * that were written.
 */
public final class Graph {
  private final List<Node> nodes;
  private final List<Way> ways;
  private final List<Arrow> arrows;
  private final Map<String, Integer> numbers;
  private final List<List<Way>> waysFrom;
  private final List<List<Way>> waysTo;
  private final List<Way> back;
  private final NodesByKind byKind;
  private final int[] origins;
  private final int[][] ends;
  private final int[][] next;
  private final int[][] previous;

  /**
   * @param nodes with distinct ids, numbered by their places
   * @param ways between them, numbered by their places
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
    this.waysFrom = new ArrayList<>(nodes.size());
    this.waysTo = new ArrayList<>(nodes.size());
    this.back = new ArrayList<>();
    this.origins = new int[ways.size()];
    this.ends = new int[ways.size()][];
    this.next = new int[nodes.size()][];
    this.byKind = new NodesByKind(nodes);
    for (Node node : nodes) {
      numbers.put(node.id(), numbered(node.number(), waysFrom.size()));
      waysFrom.add(new ArrayList<>(1));
      waysTo.add(new ArrayList<>(1));
    }
    for (int number = 0; number < ends.length; number++) {
      Way way = ways.get(numbered(ways.get(number).number(), number));
      int start = number(way.from());
      origins[number] = start;
      ends[number] = numbers(way.next());
      waysFrom.get(start).add(way);
      for (int end : ends[number]) {
        waysTo.get(end).add(way);
        if (end <= start) {
          back.add(way);
        }
      }
    }
    for (int node = 0; node < next.length; node++) {
      next[node] = next(waysFrom.get(node));
    }
    this.previous = turned(next);
  }

  private Graph(Graph same, List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    this.ways = same.ways;
    this.arrows = same.arrows;
    this.numbers = same.numbers;
    this.waysFrom = same.waysFrom;
    this.waysTo = same.waysTo;
    this.back = same.back;
    this.origins = same.origins;
    this.ends = same.ends;
    this.next = same.next;
    this.previous = same.previous;
    this.byKind = new NodesByKind(nodes);
  }

  /**
   * The same graph, with more known about its nodes.
   *
   * @param nodes with the same ids, in the same order
   */
  public Graph with(List<Node> nodes) {
    return new Graph(this, nodes);
  }

  private static int numbered(int number, int place) {
    if (number != place) {
      throw new IllegalArgumentException("number " + number + " in place " + place);
    }
    return number;
  }

  private int[] numbers(List<String> ids) {
    int[] found = new int[ids.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(ids.get(i));
    }
    return found;
  }

  private int[] next(List<Way> out) {
    if (out.size() == 1) {
      return next(out.get(0));
    }
    int size = 0;
    for (Way way : out) {
      size += next(way).length;
    }
    int[] found = new int[size];
    for (Way way : out) {
      for (int end : next(way)) {
        found[found.length - size--] = end;
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

  /** Where customers come in, in written order. */
  public List<Node.Start> starts() {
    return byKind.starts();
  }

  /** The calls of other flows, in written order. */
  public List<Node.Call> calls() {
    return byKind.calls();
  }

  /** The nodes of each kind. */
  public NodesByKind byKind() {
    return byKind;
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
    return number == null ? List.of() : waysFrom.get(number);
  }

  /** The ways that lead to a node, in written order. */
  public List<Way> waysTo(String id) {
    Integer number = numbers.get(id);
    return number == null ? List.of() : waysTo.get(number);
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
    return waysFrom.get(number);
  }

  /** The ways that lead to a node, in written order. */
  public List<Way> waysTo(int number) {
    return waysTo.get(number);
  }

  /** The number of the node that a way leads out of. */
  public int from(Way way) {
    return origins[way.number()];
  }

  /** The numbers of the nodes that a way leads to, in its order. Not to be changed. */
  public int[] next(Way way) {
    return ends[way.number()];
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
