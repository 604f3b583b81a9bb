package touchline.compiler.prove.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.NeverTaken.Impossible;
import touchline.compiler.prove.decision.NeverTaken.NotComing;
import touchline.compiler.prove.decision.NeverTaken.Reason;
import touchline.compiler.prove.decision.NeverTaken.TakenAbove;
import touchline.compiler.prove.decision.NeverTaken.Turn;

/** Finds out why no case takes a way. */
final class Reasoning {
  private static final int MOST_TURNS = 3;

  private final Axes axes;
  private final Net net;
  private final Diagrams diagrams;
  private final Meaning meaning;
  private final Arrivals arrivals;
  private final Map<Integer, DataDecision> decisions;

  Reasoning(
      Axes axes,
      Net net,
      Diagrams diagrams,
      Meaning meaning,
      Arrivals arrivals,
      Map<Integer, DataDecision> decisions) {
    this.axes = axes;
    this.net = net;
    this.diagrams = diagrams;
    this.meaning = meaning;
    this.arrivals = arrivals;
    this.decisions = decisions;
  }

  /**
   * Why no case takes a way.
   *
   * @param cases those that come to its decision
   */
  Reason why(DataDecision decision, int node, int way, int cases) {
    BitSet asked = asked(decision, way);
    int wanted = arrivals.withCertainValues(node, decision.meaning(way), asked);
    if (wanted == Diagrams.NONE) {
      return new Impossible(
          decision.condition(way).map(it -> conflict(it, node, asked)).orElse(List.of()));
    }
    int own = diagrams.and(wanted, cases);
    if (own == Diagrams.NONE) {
      return new NotComing(turns(node, wanted), datum(decision, wanted, cases));
    }
    return new TakenAbove(takers(decision, way, own));
  }

  /** One way above that takes all of it, or all that take a part. */
  private List<Way> takers(DataDecision decision, int way, int cases) {
    for (int above = 0; above < way; above++) {
      if (diagrams.minus(cases, decision.meaning(above)) == Diagrams.NONE) {
        return List.of(decision.ways().get(above));
      }
    }
    List<Way> takers = new ArrayList<>();
    int rest = cases;
    for (int above = 0; above < way && rest != Diagrams.NONE; above++) {
      int less = diagrams.minus(rest, decision.meaning(above));
      if (less != rest) {
        takers.add(decision.ways().get(above));
      }
      rest = less;
    }
    return takers;
  }

  /** What a way's own condition asks for. */
  private BitSet asked(DataDecision decision, int way) {
    BitSet axesOfIt = new BitSet();
    Asked asked = new Asked();
    decision.condition(way).ifPresent(condition -> condition.match(asked));
    asked.names().forEach(name -> axesOfIt.set(axes.named(name).number()));
    return axesOfIt;
  }

  /** The part that is impossible by itself, or the two that exclude each other. */
  private List<Condition> conflict(Condition condition, int node, BitSet asked) {
    List<Condition> parts = condition.match(OPERANDS);
    List<Integer> sets = new ArrayList<>();
    for (Condition part : parts) {
      int set = arrivals.withCertainValues(node, meaning.of(part), asked);
      if (set == Diagrams.NONE) {
        return parts.size() == 1 ? List.of(part) : conflict(part, node, asked);
      }
      sets.add(set);
    }
    for (int second = 1; second < parts.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (!diagrams.meet(sets.get(first), sets.get(second))) {
          return List.of(parts.get(first), parts.get(second));
        }
      }
    }
    return List.of();
  }

  private static final Condition.Cases<List<Condition>> OPERANDS =
      new OtherCondition<List<Condition>>(List.of()) {
        @Override
        public List<Condition> and(Condition.And condition) {
          return Chains.of(condition);
        }

        @Override
        public List<Condition> comparison(Condition.Comparison condition) {
          return List.of(condition);
        }

        @Override
        public List<Condition> not(Condition.Not condition) {
          return List.of(condition);
        }
      };

  private record Place(int node, int wanted) {}

  /** Goes back to where such cases turn off. */
  private List<Turn> turns(int node, int wanted) {
    Set<Turn> turns = new LinkedHashSet<>();
    BitSet seen = new BitSet();
    Deque<Place> waiting = new ArrayDeque<>(List.of(new Place(node, wanted)));
    while (!waiting.isEmpty() && turns.size() < MOST_TURNS) {
      Place place = waiting.remove();
      for (Arc arc : net.in(place.node)) {
        boolean comes = arrivals.isReached(arc.from()) && arc.passage() != Arc.Passage.ENTRY;
        if (comes && !seen.get(arc.from())) {
          seen.set(arc.from());
          int before = arrivals.before(arc, place.wanted);
          if (diagrams.meet(arrivals.at(arc.from(), axes.all()), before)) {
            turns.add(turn(arc, before));
          } else {
            waiting.add(new Place(arc.from(), before));
          }
        }
      }
    }
    return List.copyOf(turns);
  }

  private Turn turn(Arc arc, int wanted) {
    DataDecision decision = decisions.get(arc.from());
    if (decision == null || decision.isOpaque() || arc.way().isEmpty()) {
      return new Turn(net.node(arc.from()), Optional.empty(), false);
    }
    int taken = decision.position(arc.way().orElseThrow()).orElse(0);
    for (int way = 0; way < taken; way++) {
      if (diagrams.meet(decision.meaning(way), wanted)
          && diagrams.meet(decision.meaning(taken), wanted)) {
        return new Turn(decision.node(), Optional.of(decision.ways().get(way)), false);
      }
    }
    return new Turn(decision.node(), arc.way(), true);
  }

  /** The one thing that none of the cases has as it is wanted. */
  private Optional<String> datum(DataDecision decision, int wanted, int cases) {
    for (int axis : decision.asks().stream().toArray()) {
      if (!diagrams.meet(only(axis, wanted), only(axis, cases))) {
        return Optional.of(axes.axis(axis).name());
      }
    }
    return Optional.empty();
  }

  private int only(int wanted, int cases) {
    int result = cases;
    for (int axis = 0; axis < axes.count(); axis++) {
      result = axis == wanted ? result : diagrams.forget(axis, result);
    }
    return result;
  }
}
