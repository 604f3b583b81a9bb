package touchline.compiler.prove.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What loops take at most, without going round them. A path is cut at the limited legs that it
 * takes; each of its pieces takes at most what the longest piece from the same place takes, and
 * there are at most as many pieces as all limits allow.
 */
final class LoopBound<L> {
  private final Walk<L> walk;
  private final LegMap map;
  private final int[] nodes;
  private final List<Leg> limited;
  private final Map<Integer, Amount> longest = new HashMap<>();

  LoopBound(Walk<L> walk, LegMap map, int[] nodes, List<Leg> limited) {
    this.walk = walk;
    this.map = map;
    this.nodes = nodes;
    this.limited = limited;
  }

  /** Goes on behind the loops with what they take at most; false if the measure knows no bound. */
  boolean run() {
    Measure<L> measure = walk.measure();
    for (int i = nodes.length - 1; i >= 0; i--) {
      longest.put(nodes[i], piece(nodes[i]));
    }
    Amount rounds = Amount.ZERO;
    for (Leg leg : limited) {
      rounds = rounds.plus(pieceFrom(leg.to()).times(leg.limit()));
    }
    State<L> entered = walk.nothing();
    Amount first = Amount.ZERO;
    L started = measure.none();
    for (int node : nodes) {
      entered = walk.or(entered, walk.at(node));
      first = walk.at(node).equals(walk.nothing()) ? first : first.most(pieceFrom(node));
    }
    for (int node : nodes) {
      if (walk.startsAt(node) && !measure.isNone(entered.standing())) {
        first = first.most(pieceFrom(node));
        started = measure.atZero(entered.standing());
      }
    }
    L running = measure.or(entered.running(), started);
    L most = measure.atMost(running, first.plus(rounds));
    if (measure.isNone(most) && !measure.isNone(running)) {
      return false;
    }
    State<L> behind = new State<>(most, entered.standing());
    for (int node : nodes) {
      map.from(node).forEach(leg -> walk.follow(leg, behind, this::keepOutside));
    }
    return true;
  }

  private void keepOutside(int node, State<L> state) {
    if (!longest.containsKey(node)) {
      walk.keep(node, state);
    }
  }

  /** The longest piece from a node on; later nodes are known. */
  private Amount piece(int node) {
    Amount most = Amount.ZERO;
    for (Leg leg : map.from(node)) {
      if (leg.limit() == 0 && longest.containsKey(leg.to())) {
        most = most.most(leg.most().plus(pieceFrom(leg.to())));
      } else {
        most = most.most(leg.most());
      }
    }
    return most;
  }

  private Amount pieceFrom(int node) {
    return longest.getOrDefault(node, Amount.ZERO);
  }
}
