package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** The nodes of a flow by their numbers, with the legs out of each. */
final class LegMap {
  private final Graph graph;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Leg>> out = new ArrayList<>();
  private int count;

  LegMap(Graph graph, Tariff tariff) {
    this.graph = graph;
    graph.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    for (Node node : graph.nodes()) {
      out.add(legs(node, tariff));
    }
  }

  private List<Leg> legs(Node node, Tariff tariff) {
    List<Way> ways = new ArrayList<>();
    List<List<Amount>> costs = new ArrayList<>();
    for (Way way : graph.waysFrom(node.id())) {
      List<Amount> cost = tariff.costs(node, way);
      if (!cost.isEmpty()) {
        ways.add(way);
        costs.add(cost);
      }
    }
    boolean one = ways.size() == 1;
    Shares shares = new Shares(ways);
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      for (String next : way.next()) {
        legs.add(leg(node, way, number(next), costs.get(i), one ? 1 : shares.of(way)));
      }
    }
    return legs;
  }

  private Leg leg(Node node, Way way, int to, List<Amount> costs, double share) {
    int from = number(node.id());
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
    out.set(number(fork.id()), List.of(leg(fork, way, number(fork.join()), List.of(time), 1)));
  }

  int number(String node) {
    return numbers.getOrDefault(node, -1);
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

  private static final Cause.Cases<Integer> LIMIT =
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
