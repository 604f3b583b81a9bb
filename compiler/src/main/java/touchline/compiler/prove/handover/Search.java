package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/**
 * Walks through a part of a flow, keeping for each node, each holder and each count of rounds the
 * trail with most hand-overs. A state is left only when all that lead to it are done with: control
 * runs down the page, and each way back adds to the count.
 */
final class Search extends OtherNode<Boolean> {
  private static final Cause.Cases<Boolean> IS_REMINDER =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean every(Cause.Every cause) {
          return true;
        }
      };

  /** A node that control comes to, with the most hand-overs on the ways there. */
  private static final class State {
    private final int area;
    private final int place;
    private final String holder;
    private final Rounds rounds;
    private Trail most;

    State(int area, int place, String holder, Rounds rounds, Trail most) {
      this.area = area;
      this.place = place;
      this.holder = holder;
      this.rounds = rounds;
      this.most = most;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && place == state.place
          && holder.equals(state.holder)
          && rounds.equals(state.rounds);
    }

    @Override
    public int hashCode() {
      return (31 * place + holder.hashCode()) * 31 + rounds.hashCode();
    }

    /** The order in which they are left. */
    static int inOrder(State one, State other) {
      int byArea = Integer.compare(one.area, other.area);
      int byRounds = byArea == 0 ? Integer.compare(one.rounds.sum(), other.rounds.sum()) : byArea;
      return byRounds == 0 ? Integer.compare(one.place, other.place) : byRounds;
    }
  }

  private final FlowSearch flow;
  private final Graph graph;
  private final LoopAreas areas;
  private final Region region;
  private final Map<State, State> known = new HashMap<>();
  private final PriorityQueue<State> waiting = new PriorityQueue<>(State::inOrder);
  private final Map<Integer, Map<String, Trail>> arrived = new LinkedHashMap<>();
  private Rounds rounds = Rounds.NONE;
  private String holder = Naming.NOBODY;
  private Trail trail = Trail.NONE;

  Search(FlowSearch flow, Region region) {
    this.flow = flow;
    this.graph = flow.graph();
    this.areas = flow.areas();
    this.region = region;
  }

  /** Adds a place to begin at. */
  Search from(int node, String holder) {
    come(node, holder, Rounds.NONE, Trail.NONE);
    return this;
  }

  List<Arrival> run() {
    while (!waiting.isEmpty()) {
      visit(waiting.remove());
    }
    List<Arrival> arrivals = new ArrayList<>();
    arrived.forEach(
        (node, holders) ->
            holders.forEach(
                (last, most) -> arrivals.add(new Arrival(graph.node(node), last, most))));
    return arrivals;
  }

  private void visit(State state) {
    Node node = graph.node(state.place);
    if (region.endsAt(node)) {
      arrived
          .computeIfAbsent(state.place, any -> new LinkedHashMap<>())
          .merge(state.holder, state.most, Trail::most);
      return;
    }
    String named = Naming.of(node);
    boolean changes = !named.isEmpty() && !state.holder.isEmpty() && !named.equals(state.holder);
    rounds = state.rounds;
    holder = named.isEmpty() ? state.holder : named;
    trail = changes ? state.most.and(new Change(state.holder, named, node, node)) : state.most;
    node.match(this);
  }

  private void come(int node, String with, Rounds after, Trail most) {
    State state = new State(areas.area(node), node, with, after, most);
    State earlier = known.putIfAbsent(state, state);
    if (earlier == null) {
      waiting.add(state);
    } else {
      earlier.most = Trail.most(earlier.most, most);
    }
  }

  private void goOn(Way way, String with, Trail most) {
    for (int next : graph.next(way)) {
      goOn(way, next, with, most);
    }
  }

  private void goOn(Way way, int next, String with, Trail most) {
    if (region.holds(graph.node(next)) && isOpen(way)) {
      Optional<Rounds> after = areas.after(rounds, way, next);
      if (after.isPresent()) {
        come(next, with, after.orElseThrow(), most);
      }
    }
  }

  private boolean isOpen(Way way) {
    return areas.isOpen(way, rounds) || region.isLeftFrom(graph.node(graph.from(way)), graph);
  }

  /** By all ways; what runs beside a statement may have run before it is left. */
  @Override
  protected Boolean other(Node node) {
    for (Way way : graph.waysFrom(node.number())) {
      if (!way.cause().match(IS_REMINDER)) {
        goOn(way, holder, beside(node, way));
      }
    }
    return true;
  }

  /** What all blocks beside a statement add, but for the one that it is left by. */
  private Trail beside(Node node, Way left) {
    Trail sum = trail;
    for (Block block : flow.blocks(node)) {
      if (block.way().number() != left.number()) {
        sum = sum.and(block.most(flow, holder), block.way().cause().match(Repeats.CASES));
      }
    }
    return sum;
  }

  @Override
  public Boolean fork(Node.Fork node) {
    Trail sum = trail;
    for (Block branch : flow.blocks(node)) {
      sum = sum.and(branch.most(flow, holder), 1);
    }
    for (Way way : graph.waysFrom(node.number())) {
      goOn(way, graph.number(node.join()), holder, sum);
    }
    return true;
  }

  @Override
  public Boolean call(Node.Call node) {
    for (Way way : graph.waysFrom(node.number())) {
      Trail left = beside(node, way);
      if (way.cause().match(IS_DONE)) {
        for (Arrival back : flow.called(node, holder)) {
          goOn(way, back.holder(), left.in(node, back.trail()));
        }
      } else if (!way.cause().match(IS_REMINDER)) {
        goOn(way, holder, left);
      }
    }
    return true;
  }

  static final Cause.Cases<Boolean> IS_DONE =
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
}
