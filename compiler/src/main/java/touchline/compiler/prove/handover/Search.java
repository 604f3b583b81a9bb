package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class Search extends OtherNode<List<Search.Leaving>> {
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

  private record State(int area, int place, String holder, Rounds rounds) {
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

  /** A way that is taken, with who holds the case then. */
  record Leaving(Way way, List<String> next, String holder, Trail trail) {}

  private final FlowSearch flow;
  private final Graph graph;
  private final LoopAreas areas;
  private final Region region;
  private final Map<State, Trail> best = new HashMap<>();
  private final PriorityQueue<State> waiting = new PriorityQueue<>(State::inOrder);
  private final Map<String, Map<String, Trail>> arrived = new LinkedHashMap<>();
  private String holder = Naming.NOBODY;
  private Trail trail = Trail.NONE;

  Search(FlowSearch flow, Region region) {
    this.flow = flow;
    this.graph = flow.graph();
    this.areas = flow.areas();
    this.region = region;
  }

  /** Adds a place to begin at. */
  Search from(String node, String holder) {
    come(node, holder, Rounds.NONE, Trail.NONE);
    return this;
  }

  List<Arrival> run() {
    while (!waiting.isEmpty()) {
      State state = waiting.remove();
      visit(state, graph.node(state.place), best.getOrDefault(state, Trail.NONE));
    }
    List<Arrival> arrivals = new ArrayList<>();
    arrived.forEach(
        (node, holders) ->
            holders.forEach((last, most) -> arrivals.add(new Arrival(node, last, most))));
    return arrivals;
  }

  private void visit(State state, Node node, Trail before) {
    if (region.endsAt(node)) {
      arrived
          .computeIfAbsent(node.id(), any -> new LinkedHashMap<>())
          .merge(state.holder, before, Trail::most);
      return;
    }
    String named = Naming.of(node);
    boolean changes = !named.isEmpty() && !state.holder.isEmpty() && !named.equals(state.holder);
    trail = changes ? before.and(new Change(state.holder, named, node, node)) : before;
    holder = named.isEmpty() ? state.holder : named;
    for (Leaving leaving : node.match(this)) {
      if (!areas.isOpen(leaving.way, state.rounds) && !region.isLeftFrom(node, graph)) {
        continue;
      }
      for (String next : leaving.next) {
        if (region.holds(graph.node(next))) {
          areas
              .after(state.rounds, leaving.way, next)
              .ifPresent(rounds -> come(next, leaving.holder, rounds, leaving.trail));
        }
      }
    }
  }

  private void come(String node, String with, Rounds rounds, Trail most) {
    int place = areas.order(node);
    State state = new State(areas.area(place), place, with, rounds);
    Trail known = best.putIfAbsent(state, most);
    if (known == null) {
      waiting.add(state);
    } else if (Trail.most(known, most) != known) {
      best.put(state, most);
    }
  }

  /** All ways; what runs beside a statement may have run before it is left. */
  @Override
  protected List<Leaving> other(Node node) {
    List<Leaving> leaving = new ArrayList<>();
    for (Way way : graph.waysFrom(node.id())) {
      if (!way.cause().match(IS_REMINDER)) {
        leaving.add(new Leaving(way, way.next(), holder, beside(node, way)));
      }
    }
    return leaving;
  }

  /** What all blocks beside a statement add, but for the one that it is left by. */
  private Trail beside(Node node, Way left) {
    Trail sum = trail;
    for (FlowSearch.Beside block : flow.beside(node)) {
      Way way = block.way();
      if (!way.id().equals(left.id())) {
        int times = way.cause().match(Repeats.CASES);
        sum = sum.and(flow.most(way.next().get(0), holder, way.id(), block.end()), times);
      }
    }
    return sum;
  }

  @Override
  public List<Leaving> fork(Node.Fork node) {
    List<Leaving> leaving = new ArrayList<>();
    for (Way way : graph.waysFrom(node.id())) {
      Trail sum = trail;
      for (int i = 0; i < Math.min(node.branches().size(), way.next().size()); i++) {
        String branch = node.branches().get(i).id();
        sum = sum.and(flow.most(way.next().get(i), holder, branch, node.join()), 1);
      }
      leaving.add(new Leaving(way, List.of(node.join()), holder, sum));
    }
    return leaving;
  }

  @Override
  public List<Leaving> call(Node.Call node) {
    List<Leaving> leaving = new ArrayList<>();
    for (Leaving left : other(node)) {
      if (left.way.cause().match(IS_DONE)) {
        for (Arrival back : flow.called(node, holder)) {
          Trail sum = left.trail.in(node, back.trail());
          leaving.add(new Leaving(left.way, left.next, back.holder(), sum));
        }
      } else {
        leaving.add(left);
      }
    }
    return leaving;
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
