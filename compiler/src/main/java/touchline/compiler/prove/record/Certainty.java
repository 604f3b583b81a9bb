package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * What is certain at each node: the greatest solution of what must hold on every path from where
 * control comes in.
 */
final class Certainty {
  private final RecordGraph graph;
  private final Map<Integer, BitSet> entries;
  private final BitSet reached = new BitSet();
  private final BitSet waiting = new BitSet();
  private final @Nullable BitSet[] certain;
  private final Map<Integer, List<Integer>> dependents = new HashMap<>();

  /**
   * @param entries the nodes where control comes in, with what is certain there
   */
  Certainty(RecordGraph graph, Map<Integer, BitSet> entries) {
    this.graph = graph;
    this.entries = entries;
    this.certain = new BitSet[graph.nodes().size()];
    explore();
    solve();
  }

  RecordGraph graph() {
    return graph;
  }

  /** What is certain when control comes to a node; empty if it never does. */
  Optional<BitSet> at(int node) {
    return Optional.ofNullable(certain[node]);
  }

  /** True if control can come to a node and the field may be unknown then. */
  boolean lacks(int node, int field) {
    BitSet found = certain[node];
    return found != null && !found.get(field);
  }

  /** True if a way can be taken and the field may be unknown at its end. */
  boolean lacks(Edge edge, int field) {
    return certain[edge.from()] != null && !edge.end(certain).get(field);
  }

  /** True if control comes in at a node and the field may be unknown then. */
  boolean lacksAtEntry(int node, int field) {
    BitSet entry = entries.get(node);
    return entry != null && !entry.get(field);
  }

  /** The nodes where control comes in, in written order. */
  List<Integer> entries() {
    return entries.keySet().stream().sorted().toList();
  }

  /** What is certain wherever control leaves the flow. */
  BitSet exit() {
    BitSet exit = graph.fields().all();
    for (int node = 0; node < certain.length; node++) {
      BitSet here = certain[node];
      if (here != null && graph.nodes().get(node).match(NodeKinds.ENDS_FLOW)) {
        BitSet end = (BitSet) here.clone();
        Edge.forget(graph.besides(node), end, certain);
        exit.and(end);
      }
    }
    return exit;
  }

  private void explore() {
    BitSet open = new BitSet();
    entries.keySet().forEach(open::set);
    reached.or(open);
    for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(0)) {
      open.clear(node);
      for (Edge edge : graph.from(node)) {
        if (!reached.get(edge.to())) {
          reached.set(edge.to());
          open.set(edge.to());
        }
        for (Block block : edge.left()) {
          dependents.computeIfAbsent(block.owner(), any -> new ArrayList<>()).add(edge.to());
        }
      }
    }
  }

  /** Sweeps down the page, again and again from the top as long as jumps back change anything. */
  private void solve() {
    entries.keySet().forEach(waiting::set);
    for (int node = waiting.nextSetBit(0); node >= 0; node = next(node)) {
      waiting.clear(node);
      Optional<BitSet> before = before(node);
      if (before.isPresent() && !before.orElseThrow().equals(certain[node])) {
        certain[node] = before.orElseThrow();
        for (Edge edge : graph.from(node)) {
          waiting.set(edge.to());
        }
        dependents.getOrDefault(node, List.of()).forEach(waiting::set);
      }
    }
  }

  private int next(int node) {
    int below = waiting.nextSetBit(node + 1);
    return below >= 0 ? below : waiting.nextSetBit(0);
  }

  /** What is certain at the ends of all ways to a node; empty if that can't be said yet. */
  private Optional<BitSet> before(int node) {
    Optional<Node.Join> join = graph.nodes().get(node).match(NodeKinds.JOIN);
    if (join.isPresent()) {
      return new Meeting(graph, join.orElseThrow()).of(node, certain, reached);
    }
    @Nullable BitSet met = entries.get(node);
    for (Edge edge : graph.to(node)) {
      if (certain[edge.from()] != null) {
        met = both(met, edge.end(certain));
      }
    }
    return Optional.ofNullable(met);
  }

  /** What is in both; the same set if it is one. */
  static BitSet both(@Nullable BitSet left, BitSet right) {
    if (left == null || left == right) {
      return right;
    }
    BitSet both = (BitSet) left.clone();
    both.and(right);
    return both;
  }
}
