package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/**
 * What is certain at each node: the greatest solution of what must hold on every path from where
 * control comes in.
 */
final class Certainty {
  private final RecordGraph graph;
  private final Graph flow;
  private final @Nullable BitSet[] entries;
  private final BitSet reached = new BitSet();
  private final BitSet waiting = new BitSet();
  private final @Nullable BitSet[] certain;
  private final @Nullable BitSet[] dependents;

  /**
   * @param entries what is certain at the nodes where control comes in, by their numbers
   */
  Certainty(RecordGraph graph, @Nullable BitSet[] entries) {
    this.graph = graph;
    this.flow = graph.graph();
    this.entries = entries;
    this.certain = new BitSet[entries.length];
    this.dependents = new BitSet[entries.length];
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

  /** True if control can come to a node, as far as that is known by now. */
  boolean reaches(int node) {
    return certain[node] != null;
  }

  /** True if a way can be taken and the field may be unknown at its end. */
  boolean lacks(Edge edge, int field) {
    return reaches(edge.from()) && !end(edge.from(), edge.way(), edge.to()).get(field);
  }

  /** The nodes where control comes in and the field may be unknown then, in written order. */
  List<Integer> entriesLacking(int field) {
    List<Integer> lacking = new ArrayList<>();
    for (int node = 0; node < entries.length; node++) {
      BitSet entry = entries[node];
      if (entry != null && !entry.get(field)) {
        lacking.add(node);
      }
    }
    return lacking;
  }

  /** What is certain wherever control leaves the flow. */
  BitSet exit() {
    BitSet exit = graph.fields().all();
    for (int node = 0; node < certain.length; node++) {
      BitSet here = certain[node];
      if (here != null && flow.node(node).match(NodeKinds.ENDS_FLOW)) {
        BitSet end = (BitSet) here.clone();
        forget(graph.blocks().besides(node), end);
        exit.and(end);
      }
    }
    return exit;
  }

  private void explore() {
    BitSet open = new BitSet();
    for (int node = 0; node < entries.length; node++) {
      open.set(node, entries[node] != null);
    }
    waiting.or(open);
    reached.or(open);
    for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(0)) {
      open.clear(node);
      for (int next : flow.next(node)) {
        if (!reached.get(next)) {
          reached.set(next);
          open.set(next);
        }
        for (Block block : graph.blocks().left(node, next)) {
          depend(next, block.owner());
        }
      }
    }
  }

  private void depend(int node, int owner) {
    BitSet known = dependents[owner];
    BitSet all = known == null ? new BitSet() : known;
    all.set(node);
    dependents[owner] = all;
  }

  /** Sweeps down the page, again and again from the top as long as jumps back change anything. */
  private void solve() {
    for (int node = waiting.nextSetBit(0); node >= 0; node = next(node)) {
      waiting.clear(node);
      BitSet before = before(node);
      if (before != null && !before.equals(certain[node])) {
        certain[node] = before;
        for (int next : flow.next(node)) {
          waiting.set(next);
        }
        BitSet others = dependents[node];
        if (others != null) {
          waiting.or(others);
        }
      }
    }
  }

  private int next(int node) {
    int below = waiting.nextSetBit(node + 1);
    return below >= 0 ? below : waiting.nextSetBit(0);
  }

  /** What is certain at the ends of all ways to a node; null if that can't be said yet. */
  private @Nullable BitSet before(int node) {
    Optional<Node.Join> join = flow.node(node).match(NodeKinds.JOIN);
    if (join.isPresent()) {
      return new Meeting(graph, join.orElseThrow()).of(node, this).orElse(null);
    }
    BitSet met = entries[node];
    for (Way way : flow.waysTo(node)) {
      int from = flow.from(way);
      if (reaches(from)) {
        met = both(met, end(from, way, node));
      }
    }
    return met;
  }

  /** True if control will come to a node. */
  boolean willReach(int node) {
    return reached.get(node);
  }

  /** What is certain at the end of a way between two nodes; its start has been come to. */
  BitSet end(int from, Way way, int to) {
    BitSet before = certain[from];
    if (before == null) {
      return Effect.NONE.adds();
    }
    Effect effect = graph.effect(way);
    List<Block> left = graph.blocks().left(from, to);
    if (effect.isNone() && left.isEmpty()) {
      return before;
    }
    BitSet end = (BitSet) before.clone();
    end.andNot(effect.drops());
    end.or(effect.adds());
    forget(left, end);
    return end;
  }

  /** Takes out what blocks have recorded that was not certain before their statement. */
  private void forget(List<Block> left, BitSet end) {
    for (Block block : left) {
      BitSet before = certain[block.owner()];
      if (before != null) {
        BitSet lost = (BitSet) block.recorded().clone();
        lost.andNot(before);
        end.andNot(lost);
      }
    }
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
