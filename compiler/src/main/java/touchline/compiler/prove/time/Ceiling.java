package touchline.compiler.prove.time;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/**
 * What is known about the worst path of a promise before it is looked for. No path takes longer
 * than all nodes together that come before its clock stops, each as often as their jumps allow; and
 * there is one if ways lead straight down the page to where the clock stops.
 */
final class Ceiling {
  private final Graph graph;
  private final Tariff tariff;
  private final BitSet from = new BitSet();

  /** The nodes behind which the clock stops: the statements, of a parallel its join. */
  private final BitSet to = new BitSet();

  Ceiling(Graph graph, Tariff tariff, Header.Promise promise) {
    this.graph = graph;
    this.tariff = tariff;
    promise.from().ifPresent(id -> from.set(graph.number(id)));
    if (from.isEmpty()) {
      graph.starts().forEach(start -> from.set(start.number()));
    }
    for (String id : promise.to()) {
      Optional<Node.Fork> fork = graph.node(id).match(NodeKinds.FORK);
      to.set(graph.number(fork.map(Node.Fork::join).orElse(id)));
    }
  }

  /** True if all combinations of loops are walked through, so that no bound is used for them. */
  boolean holds() {
    long states = graph.size();
    for (Way way : graph.waysBack().isEmpty() ? List.<Way>of() : graph.ways()) {
      states = Math.min(LoopWalk.MOST_STATES + 1, states * (way.cause().match(LegMap.LIMIT) + 1L));
    }
    int waysBack = Math.min(graph.waysBack().size(), Integer.SIZE);
    return states << waysBack <= LoopWalk.MOST_STATES;
  }

  /** What no path exceeds. */
  Amount time() {
    Amount sum = Amount.ZERO;
    int rounds = 1;
    BitSet reached = (BitSet) from.clone();
    BitSet waiting = (BitSet) from.clone();
    while (!waiting.isEmpty()) {
      int number = waiting.nextSetBit(0);
      waiting.clear(number);
      Amount most = Amount.ZERO;
      for (Way way : graph.waysFrom(number)) {
        List<Amount> costs = tariff.costs(graph.node(number), way);
        for (int i = 0; i < costs.size(); i++) {
          most = costs.get(i).most(most);
        }
        boolean leaves = to.get(number) && way.cause().match(IS_STRAIGHT);
        for (int next : leaves || costs.isEmpty() ? NOWHERE : graph.next(way)) {
          rounds += next <= number ? 1 : 0;
          if (!reached.get(next)) {
            reached.set(next);
            waiting.set(next);
          }
        }
        rounds += way.cause().match(LegMap.LIMIT);
      }
      sum = sum.plus(most);
    }
    return sum.times(rounds);
  }

  /** True if a path surely leads to where the clock stops. */
  boolean isReached() {
    BitSet reached = (BitSet) from.clone();
    for (int node = reached.nextSetBit(0); node >= 0; node = reached.nextSetBit(node + 1)) {
      boolean leaves = graph.node(node).match(NodeKinds.IS_END);
      for (Way way : graph.waysFrom(node)) {
        boolean straight = way.cause().match(IS_STRAIGHT);
        leaves |= straight;
        for (int next : straight ? graph.next(way) : NOWHERE) {
          reached.set(next);
        }
      }
      if (leaves && to.get(node)) {
        return true;
      }
    }
    return false;
  }

  private static final int[] NOWHERE = {};

  /** True for what a case goes on by without any trouble. */
  private static final Cause.Cases<Boolean> IS_STRAIGHT =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean done(Cause.Done cause) {
          return true;
        }

        @Override
        public Boolean answer(Cause.Answer cause) {
          return true;
        }

        @Override
        public Boolean when(Cause.When cause) {
          return true;
        }

        @Override
        public Boolean otherwise(Cause.Otherwise cause) {
          return true;
        }

        @Override
        public Boolean byTouchpoint(Cause.ByTouchpoint cause) {
          return true;
        }
      };
}
