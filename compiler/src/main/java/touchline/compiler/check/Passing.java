package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
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
  private final Set<String> openJoins = new HashSet<>();

  /**
   * @param instantFlows the called flows that run through at once
   */
  Passing(Graph graph, Set<String> instantFlows) {
    this.graph = graph;
    this.instantFlows = instantFlows;
    // Inner joins stand before outer ones, so what an outer one needs is known.
    for (Node node : graph.nodes()) {
      node.match(new Joins());
    }
  }

  /** The nodes that follow at once; none if somebody is waited for first. */
  Collection<String> next(String id) {
    if (!graph.node(id).match(this)) {
      return List.of();
    }
    return graph.waysFrom(id).stream()
        .filter(way -> !way.cause().match(IS_TAKE))
        .flatMap(way -> way.next().stream())
        .toList();
  }

  /** True if control goes on at once by this way. */
  boolean goesOnBy(Way way) {
    return graph.node(way.from()).match(this) && !way.cause().match(IS_TAKE);
  }

  /** All nodes that are come to at once from one. */
  Set<String> reach(String from) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<String> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      for (String next : next(waiting.remove())) {
        if (reached.add(next)) {
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
    return openJoins.contains(node.id());
  }

  /** Finds the joins that wait for nobody: those of forks whose branches all run through. */
  private final class Joins extends OtherNode<Boolean> {
    @Override
    protected Boolean other(Node node) {
      return false;
    }

    @Override
    public Boolean join(Node.Join node) {
      boolean open =
          graph.waysFrom(node.fork()).stream()
              .flatMap(way -> way.next().stream())
              .allMatch(entry -> reach(entry).contains(node.id()));
      return open && openJoins.add(node.id());
    }
  }
}
