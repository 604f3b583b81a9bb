package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** The nodes of a flow by their numbers, with the legs out of each. */
final class LegMap {
  private final Graph graph;
  private final List<List<Leg>> out;
  private int count;

  LegMap(Graph graph, Tariff tariff) {
    this.graph = graph;
    this.out = new ArrayList<>(graph.size());
    for (int node = 0; node < graph.size(); node++) {
      out.add(legs(node, tariff));
    }
  }

  private List<Leg> legs(int from, Tariff tariff) {
    Node node = graph.node(from);
    List<Way> ways = graph.waysFrom(from);
    List<List<Amount>> costs = new ArrayList<>(ways.size());
    List<Way> taken = new ArrayList<>(ways.size());
    for (Way way : ways) {
      costs.add(tariff.costs(node, way));
      if (!costs.get(costs.size() - 1).isEmpty()) {
        taken.add(way);
      }
    }
    Optional<Shares> shares = taken.size() == 1 ? Optional.empty() : Optional.of(new Shares(taken));
    int[] ends = graph.next(from);
    int end = 0;
    List<Leg> legs = new ArrayList<>(ends.length);
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      List<Amount> cost = costs.get(i);
      for (int j = 0; j < way.next().size(); j++) {
        int to = ends[end++];
        if (!cost.isEmpty()) {
          double share = shares.isEmpty() ? 1 : shares.orElseThrow().of(way);
          legs.add(leg(from, way, to, cost, share));
        }
      }
    }
    return legs;
  }

  private Leg leg(int from, Way way, int to, List<Amount> costs, double share) {
    Leg.Role role = way.cause().match(ROLE);
    int limit = way.cause().match(LIMIT);
    // Of a bounded jump only one way is open at a time.
    double chance = role == Leg.Role.PLAIN ? share : 1;
    return new Leg(
        count++, from, to, way, role, limit == 0 && to <= from ? 1 : limit, costs, chance);
  }

  /** Lets control come from a fork to its join in one leg, in so much time. */
  void skip(Node.Fork fork, Amount time) {
    Way way = graph.waysFrom(fork.id()).get(0);
    int from = number(fork.id());
    out.set(from, List.of(leg(from, way, number(fork.join()), List.of(time), 1)));
  }

  int number(String node) {
    return graph.number(node);
  }

  Node node(int number) {
    return graph.nodes().get(number);
  }

  int size() {
    return out.size();
  }

  Graph graph() {
    return graph;
  }

  /** The legs out of a node, in written order. */
  List<Leg> from(int node) {
    return out.get(node);
  }

  private static final Cause.Cases<Leg.Role> ROLE =
      new OtherCause<>() {
        @Override
        protected Leg.Role other() {
          return Leg.Role.PLAIN;
        }

        @Override
        public Leg.Role take(Cause.Take cause) {
          return Leg.Role.TAKE;
        }

        @Override
        public Leg.Role over(Cause.Over cause) {
          return Leg.Role.OVER;
        }
      };

  /** How often a way may be taken that a jump limits; 0 for others. */
  static final Cause.Cases<Integer> LIMIT =
      new OtherCause<>() {
        @Override
        protected Integer other() {
          return 0;
        }

        @Override
        public Integer take(Cause.Take cause) {
          return cause.limit();
        }
      };
}
