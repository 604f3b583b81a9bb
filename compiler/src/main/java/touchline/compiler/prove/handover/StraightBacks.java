package touchline.compiler.prove.handover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/** Hand-overs from A to B and at once back to A, where the way back is an escalation. */
public final class StraightBacks {
  /** Deeper than any process calls; what is called from there hands nothing over. */
  private static final int DEEPEST_CALL = 60;

  /** More combinations of holders and places than any process has; then the rest is left out. */
  private static final int MOST_STATES = 200_000;

  private final Function<String, Optional<Flow>> flows;
  private final Map<String, Run> runs = new HashMap<>();

  /**
   * Two hand-overs.
   *
   * @param there from A to B
   * @param back from B to A; where it happens in a flow that is called, at the call
   */
  public record Found(Change there, Change back) {}

  /** Who had the case, who has it, and at which statement that changed. */
  private record Hands(String before, String holder, Optional<Change> last) {
    static final Hands NOBODY = new Hands(Naming.NOBODY, Naming.NOBODY, Optional.empty());

    Hands to(String role, Node node) {
      return role.isEmpty() || role.equals(holder)
          ? this
          : holder.isEmpty()
              ? new Hands(Naming.NOBODY, role, Optional.empty())
              : new Hands(holder, role, Optional.of(new Change(holder, role, node, node)));
    }

    /** The same, with another memory of the last hand-over. */
    Hands since(Optional<Change> change) {
      return new Hands(before, holder, change);
    }

    /** The same behind a call. */
    Hands in(Node call) {
      return new Hands(before, holder, last.map(change -> change.in(call)));
    }
  }

  /** Two ways to a node with the same hands differ in nothing that is to come. */
  private static final class State {
    private final int node;
    private final Hands hands;

    State(int node, Hands hands) {
      this.node = node;
      this.hands = hands;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && node == state.node
          && hands.holder.equals(state.hands.holder)
          && hands.before.equals(state.hands.before);
    }

    @Override
    public int hashCode() {
      return (31 * node + hands.holder.hashCode()) * 31 + hands.before.hashCode();
    }
  }

  /** What came of a flow that was called with these hands. */
  private record Run(Hands before, List<Found> found, List<Hands> endings) {}

  /**
   * @param flows by name
   */
  public StraightBacks(Function<String, Optional<Flow>> flows) {
    this.flows = flows;
  }

  /** In a flow, one for each statement that hands the case back, in the order of the ways. */
  public Collection<Found> in(Flow flow) {
    if (!mayComeBack(flow)) {
      return List.of();
    }
    Walk walk = new Walk(flow, new HashSet<>(Set.of(flow.id())));
    for (Node node : flow.graph().nodes()) {
      if (node.match(NodeKinds.ENTERS)) {
        walk.come(node.number(), Hands.NOBODY);
      }
    }
    walk.run();
    return walk.found.values();
  }

  /** False if it is plain that nothing is escalated to who had the case before. */
  private boolean mayComeBack(Flow flow) {
    return escalatesBack(flow)
        || flow.graph().calls().stream()
            .flatMap(call -> flows.apply(call.flow().id()).stream())
            .anyMatch(called -> !called.graph().calls().isEmpty() || escalates(called));
  }

  private boolean escalatesBack(Flow flow) {
    Set<String> roles = new HashSet<>();
    for (Node.Escalation node : flow.graph().byKind().escalations()) {
      roles.add(Naming.of(node));
    }
    return !roles.isEmpty() && new Namings(flow, flows).mayNameTwice(roles);
  }

  private static boolean escalates(Flow flow) {
    return !flow.graph().byKind().escalations().isEmpty();
  }

  private final class Walk extends OtherNode<Boolean> {
    private final Graph graph;
    private final Set<String> running;
    private final Set<State> known = new HashSet<>();
    private final Deque<State> waiting = new ArrayDeque<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<Hands> endings = new ArrayList<>();
    private Hands hands = Hands.NOBODY;

    Walk(Flow flow, Set<String> running) {
      this.graph = flow.graph();
      this.running = running;
    }

    void come(int node, Hands with) {
      State state = new State(node, with);
      if (known.size() < MOST_STATES && known.add(state)) {
        waiting.add(state);
      }
    }

    void run() {
      while (!waiting.isEmpty()) {
        State state = waiting.remove();
        Node node = graph.node(state.node);
        Hands before = state.hands;
        hands = before.to(Naming.of(node), node);
        if (node.match(NodeKinds.ENDS_FLOW)) {
          endings.add(hands);
        }
        boolean changed = !hands.holder.equals(before.holder);
        if (changed && hands.holder.equals(before.before) && node.match(ESCALATES)) {
          before.last.ifPresent(there -> tell(there, hands.last.orElse(there)));
        }
        node.match(this);
      }
    }

    private void tell(Change there, Change back) {
      found.putIfAbsent(back.at().id(), new Found(there, back));
    }

    private void goOn(Way way, Hands with) {
      for (int next : graph.next(way)) {
        if (!graph.node(next).match(NodeKinds.JOIN).isPresent()) {
          come(next, with);
        }
      }
    }

    @Override
    protected Boolean other(Node node) {
      for (Way way : graph.waysFrom(node.number())) {
        goOn(way, hands);
      }
      return true;
    }

    /** Whoever held the case before a parallel holds it behind it again. */
    @Override
    public Boolean fork(Node.Fork node) {
      come(graph.number(node.join()), hands);
      return other(node);
    }

    @Override
    public Boolean call(Node.Call node) {
      Hands before = hands;
      Collection<Hands> behind = called(node, before);
      for (Way way : graph.waysFrom(node.number())) {
        if (way.cause().match(Search.IS_DONE)) {
          behind.forEach(it -> goOn(way, it));
        } else {
          goOn(way, before);
        }
      }
      return true;
    }

    private Collection<Hands> called(Node.Call call, Hands before) {
      Optional<Flow> flow = flows.apply(call.flow().id()).filter(Flow::complete);
      Optional<String> entry = flow.flatMap(Flow::callEntry);
      if (entry.isEmpty() || running.size() >= DEEPEST_CALL || !running.add(call.flow().id())) {
        return List.of(before);
      }
      Run alone = runInside(flow.orElseThrow(), entry.orElseThrow(), Hands.NOBODY);
      Run run = runInside(flow.orElseThrow(), entry.orElseThrow(), before);
      running.remove(call.flow().id());
      Optional<Change> first = run.before.last;
      for (Found inside : run.found) {
        // What does not need the caller's holder is reported in the flow itself.
        if (alone.found.stream().noneMatch(it -> it.back().at().equals(inside.back().at()))) {
          boolean begunBefore = first.filter(inside.there()::equals).isPresent();
          tell(
              begunBefore ? before.last.orElse(inside.there()) : inside.there(),
              inside.back().in(call));
        }
      }
      return run.endings.stream()
          .map(it -> it.last.equals(first) ? it.since(before.last) : it.in(call))
          .distinct()
          .toList();
    }

    private Run runInside(Flow flow, String entry, Hands before) {
      String begin = flow.id() + " " + before.before + " " + before.holder;
      Run run = runs.get(begin);
      if (run == null) {
        Walk inside = new Walk(flow, running);
        inside.come(flow.graph().number(entry), before);
        inside.run();
        run = new Run(before, List.copyOf(inside.found.values()), List.copyOf(inside.endings));
        runs.put(begin, run);
      }
      return run;
    }
  }

  private static final Node.Cases<Boolean> ESCALATES =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean escalation(Node.Escalation node) {
          return true;
        }
      };
}
