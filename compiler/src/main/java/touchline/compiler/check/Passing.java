package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/**
 * Where control goes on at once, without anybody being waited for or doing anything. A bounded jump
 * that is still to be taken does not count: sooner or later it is used up.
 */
final class Passing extends OtherNode<Boolean> {
  private static final Cause.Cases<Boolean> IS_TAKE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean take(Cause.Take cause) {
          return true;
        }
      };

  private final Graph graph;
  private final Set<String> instantFlows;
  private final BitSet openJoins = new BitSet();

  /**
   * @param instantFlows the called flows that run through at once
   */
  Passing(Graph graph, Set<String> instantFlows) {
    this.graph = graph;
    this.instantFlows = instantFlows;
    // Inner joins stand before outer ones, so what an outer one needs is known.
    for (Node.Join join : graph.byKind().joins()) {
      openJoins.set(join.number(), isOpen(join));
    }
  }

  /** The numbers of the nodes that follow at once; none if somebody is waited for first. */
  Collection<Integer> next(int node) {
    List<Integer> found = new ArrayList<>();
    for (Way way : graph.waysFrom(node)) {
      if (goesOnBy(way)) {
        for (int next : graph.next(way)) {
          found.add(next);
        }
      }
    }
    return found;
  }

  /** True if control goes on at once by this way. */
  boolean goesOnBy(Way way) {
    return graph.node(graph.from(way)).match(this) && !way.cause().match(IS_TAKE);
  }

  /** All nodes that are come to at once from one. */
  BitSet reach(int from) {
    BitSet reached = new BitSet();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
    reached.set(from);
    while (!waiting.isEmpty()) {
      for (int next : next(waiting.remove())) {
        if (!reached.get(next)) {
          reached.set(next);
          waiting.add(next);
        }
      }
    }
    return reached;
  }

  @Override
  protected Boolean other(Node node) {
    return false;
  }

  @Override
  public Boolean start(Node.Start node) {
    return true;
  }

  @Override
  public Boolean decision(Node.Decision node) {
    return !node.judged();
  }

  @Override
  public Boolean call(Node.Call node) {
    return instantFlows.contains(node.flow().id());
  }

  @Override
  public Boolean jump(Node.Jump node) {
    return true;
  }

  @Override
  public Boolean fork(Node.Fork node) {
    return true;
  }

  @Override
  public Boolean join(Node.Join node) {
    return openJoins.get(node.number());
  }

  /** True for a join that waits for nobody: the branches of its fork all run through. */
  private boolean isOpen(Node.Join join) {
    boolean open = true;
    for (int entry : graph.next(graph.number(join.fork()))) {
      open &= reach(entry).get(join.number());
    }
    return open;
  }
}
