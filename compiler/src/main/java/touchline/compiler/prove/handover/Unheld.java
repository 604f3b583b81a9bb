package touchline.compiler.prove.handover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/**
 * Where control can come to without anybody holding the case. A statement that needs somebody and
 * names nobody is as far as it goes: behind it whoever was forgotten there holds the case. In a
 * flow that others call the caller's holder is there from the beginning.
 */
public final class Unheld {
  /** Deeper than any process calls; what is called from there names somebody. */
  private static final int DEEPEST_CALL = 60;

  private final Function<String, Optional<Flow>> flows;
  private final Predicate<Node> needs;
  private final Map<String, Found> called = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  /**
   * What is come to with nobody holding the case.
   *
   * @param cameFrom for each node the one before it on a shortest way, or itself; by their numbers
   * @param missing the statements that need somebody
   * @param comesOut whether nobody may hold the case at an end of the flow too
   */
  public record Found(Map<Integer, Integer> cameFrom, List<Node> missing, boolean comesOut) {
    private static final Found NOTHING = new Found(Map.of(), List.of(), false);

    public Found {
      missing = List.copyOf(missing);
    }

    /** The numbers of the nodes on a shortest way to a node, the node last. */
    public List<Integer> path(Node node) {
      List<Integer> path = new ArrayList<>();
      int at = node.number();
      while (!path.contains(at)) {
        path.add(at);
        at = cameFrom.getOrDefault(at, at);
      }
      Collections.reverse(path);
      return path;
    }
  }

  /**
   * @param flows by name
   * @param needs true for a statement that somebody has to do, and that names nobody
   */
  public Unheld(Function<String, Optional<Flow>> flows, Predicate<Node> needs) {
    this.flows = flows;
    this.needs = needs;
  }

  /** From where customers come into a flow, and from where an {@code anytime} may happen. */
  public Found in(Flow flow) {
    Walk walk = new Walk(flow.graph());
    for (Node.Start start : flow.graph().starts()) {
      if (!start.touchpoints().isEmpty()) {
        walk.enter(start.number(), start.number());
      }
    }
    walk.run();
    flow.graph().byKind().anytimes().forEach(walk::interrupt);
    return walk.found();
  }

  /** In a flow that is called while nobody holds the case. */
  public Found in(Node.Call call) {
    String id = call.flow().id();
    Found known = called.get(id);
    if (known == null) {
      Optional<Flow> flow = flows.apply(id).filter(Flow::complete);
      Optional<String> entry = flow.flatMap(Flow::callEntry);
      if (entry.isEmpty() || running.size() >= DEEPEST_CALL || !running.add(id)) {
        return Found.NOTHING;
      }
      Walk walk = new Walk(flow.orElseThrow().graph());
      int first = flow.orElseThrow().graph().number(entry.orElseThrow());
      walk.enter(first, first);
      walk.run();
      known = walk.found();
      running.remove(id);
      called.put(id, known);
    }
    return known;
  }

  private final class Walk extends OtherNode<Boolean> {
    private final Graph graph;
    private final Map<Integer, Integer> cameFrom = new LinkedHashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    Walk(Graph graph) {
      this.graph = graph;
    }

    void enter(int node, int from) {
      if (cameFrom.putIfAbsent(node, from) == null) {
        waiting.add(node);
      }
    }

    void run() {
      while (!waiting.isEmpty()) {
        Node node = graph.node(waiting.remove());
        if (Naming.of(node).isEmpty() && !needs.test(node)) {
          node.match(this);
        }
      }
    }

    /** An {@code anytime} may happen while somebody is waited for who does not hold the case. */
    void interrupt(Node.Anytime anytime) {
      for (int number : cameFrom.keySet()) {
        Node node = graph.node(number);
        if (node.match(NodeKinds.IS_STATEMENT)
            && node.performer().isPresent()
            && Naming.of(node).isEmpty()
            && node.scope().isIn(anytime.possibleIn())) {
          enter(anytime.number(), number);
          break;
        }
      }
      run();
    }

    Found found() {
      List<Node> missing = new ArrayList<>();
      boolean comesOut = false;
      for (int number : cameFrom.keySet()) {
        Node node = graph.node(number);
        if (needs.test(node)) {
          missing.add(node);
        }
        comesOut |= node.match(NodeKinds.ENDS_FLOW);
      }
      return new Found(Collections.unmodifiableMap(cameFrom), missing, comesOut);
    }

    @Override
    protected Boolean other(Node node) {
      for (int next : graph.next(node.number())) {
        if (graph.node(next).match(NodeKinds.JOIN).isEmpty()) {
          enter(next, node.number());
        }
      }
      return true;
    }

    /** Whoever held the case before a parallel holds it behind it again. */
    @Override
    public Boolean fork(Node.Fork node) {
      other(node);
      enter(graph.number(node.join()), node.number());
      return true;
    }

    @Override
    public Boolean call(Node.Call node) {
      boolean comesBack = in(node).comesOut();
      for (Way way : graph.waysFrom(node.number())) {
        if (comesBack || !way.cause().match(Search.IS_DONE)) {
          for (int next : graph.next(way)) {
            enter(next, node.number());
          }
        }
      }
      return true;
    }
  }
}
