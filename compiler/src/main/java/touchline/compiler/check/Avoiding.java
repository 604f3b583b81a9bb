package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/**
 * Paths on which something never happens, neither at a node nor on a way, in a flow and in the
 * flows that it calls. It happens in a parallel if it must happen in one of the branches.
 */
public final class Avoiding {
  /** Deeper than any process calls; from there on it is taken to happen. */
  private static final int DEEPEST_CALL = 60;

  private static final Cause.Cases<Boolean> IS_DONE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean done(Cause.Done cause) {
          return true;
        }
      };

  private final Function<String, Optional<Flow>> flows;
  private final Predicate<Node> happensAt;
  private final Predicate<Way> happensOn;
  private final Map<String, Boolean> calls = new HashMap<>();
  private int depth;

  /**
   * @param flows by name
   */
  public Avoiding(
      Function<String, Optional<Flow>> flows, Predicate<Node> happensAt, Predicate<Way> happensOn) {
    this.flows = flows;
    this.happensAt = happensAt;
    this.happensOn = happensOn;
  }

  /** The ways in a flow. */
  public In in(Graph graph) {
    return new In(graph);
  }

  /** True if it need not happen while a flow runs that is called. */
  public boolean isAvoidedBy(Node.Call call) {
    String id = call.flow().id();
    Boolean known = calls.get(id);
    if (known == null) {
      calls.put(id, false); // While it is looked into: flows that call themselves are an error.
      depth++;
      known = depth <= DEEPEST_CALL && flows.apply(id).map(this::canRunThrough).orElse(true);
      depth--;
      calls.put(id, known);
    }
    return known;
  }

  private boolean canRunThrough(Flow flow) {
    In inside = in(flow.graph());
    return flow.callEntry().stream()
        .flatMapToInt(entry -> inside.reach(flow.graph().number(entry)).stream())
        .anyMatch(node -> flow.graph().node(node).match(NodeKinds.ENDS_FLOW));
  }

  /** The ways in one flow on which it does not happen. */
  public final class In extends OtherNode<List<Way>> {
    private final Graph graph;
    private final BitSet openJoins = new BitSet();

    private In(Graph graph) {
      this.graph = graph;
      // Inner joins stand before outer ones, so what an outer one needs is known.
      for (Node.Join join : graph.byKind().joins()) {
        openJoins.set(join.number(), isOpen(join));
      }
    }

    /** The ways out of a node; none if it happens there. */
    public List<Way> from(int number) {
      Node node = graph.node(number);
      if (happensAt.test(node)) {
        return List.of();
      }
      List<Way> ways = new ArrayList<>(node.match(this));
      ways.removeIf(happensOn);
      return ways;
    }

    /** The nodes behind these ways. */
    public Collection<Integer> next(int node) {
      List<Integer> found = new ArrayList<>();
      for (Way way : from(node)) {
        for (int next : graph.next(way)) {
          found.add(next);
        }
      }
      return found;
    }

    private BitSet reach(int from) {
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
    protected List<Way> other(Node node) {
      return graph.waysFrom(node.number());
    }

    @Override
    public List<Way> call(Node.Call node) {
      return isAvoidedBy(node)
          ? other(node)
          : other(node).stream().filter(way -> !way.cause().match(IS_DONE)).toList();
    }

    @Override
    public List<Way> join(Node.Join node) {
      return openJoins.get(node.number()) ? other(node) : List.of();
    }

    /** True for a join that can be come to on all branches. */
    private boolean isOpen(Node.Join join) {
      boolean open = true;
      for (int entry : graph.next(graph.number(join.fork()))) {
        open &= reach(entry).get(join.number());
      }
      return open;
    }
  }
}
