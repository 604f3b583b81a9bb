package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes round one loop, or several that hang together: layer by layer, a layer being how often each
 * limited leg has been taken. Where there are too many layers, the measure says what is known at
 * most; if it can't say, limits are lowered.
 */
final class LoopWalk<L> {
  /** Layers times nodes; about a tenth of a second. */
  static final long MOST_STATES = 100_000;

  private final Walk<L> walk;
  private final LegMap map;
  private final int[] nodes;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<Leg> limited = new ArrayList<>();
  private final Map<Integer, Integer> digits = new HashMap<>();
  private final List<Integer> limits = new ArrayList<>();

  LoopWalk(Walk<L> walk, LegMap map, int[] nodes) {
    this.walk = walk;
    this.map = map;
    this.nodes = nodes;
    for (int node : nodes) {
      places.put(node, places.size());
    }
    for (int node : nodes) {
      for (Leg leg : map.from(node)) {
        if (leg.limit() > 0 && places.containsKey(leg.to())) {
          digits.put(leg.number(), limited.size());
          limited.add(leg);
          limits.add(leg.limit());
        }
      }
    }
  }

  void run() {
    if (states() > MOST_STATES) {
      if (new LoopBound<>(walk, map, nodes, limited).run()) {
        return;
      }
      lower();
    }
    int layers = (int) (states() / nodes.length);
    List<State<L>> known = new ArrayList<>(layers * nodes.length);
    for (int i = 0; i < layers * nodes.length; i++) {
      known.add(i < nodes.length ? walk.at(nodes[i]) : walk.nothing());
    }
    for (int layer = 0; layer < layers; layer++) {
      for (int place = 0; place < nodes.length; place++) {
        State<L> state = known.get(layer * nodes.length + place);
        if (!walk.isNothing(state)) {
          follow(layer, nodes[place], state, known);
        }
      }
    }
  }

  private long states() {
    long states = nodes.length;
    for (int limit : limits) {
      states = Math.min(states * (limit + 1L), MOST_STATES + 1);
    }
    return states;
  }

  /** Halves the highest limit until there are few enough; a limit of 0 leaves a leg out. */
  private void lower() {
    while (states() > MOST_STATES) {
      int highest = 0;
      for (int i = 1; i < limits.size(); i++) {
        highest = limits.get(i) > limits.get(highest) ? i : highest;
      }
      limits.set(highest, limits.get(highest) / 2);
    }
  }

  private void follow(int layer, int node, State<L> state, List<State<L>> known) {
    for (Leg leg : map.from(node)) {
      boolean inside = places.containsKey(leg.to());
      int digit = digits.getOrDefault(leg.number(), -1);
      if (leg.role() == Leg.Role.OVER
          ? !isUsedUp(layer, node)
          : digit >= 0 && isFull(layer, digit)) {
        continue;
      }
      int next = digit >= 0 ? layer + weight(digit) : layer;
      walk.follow(leg, state, inside ? (to, it) -> put(next, to, it, known) : walk::keep);
    }
  }

  private void put(int layer, int node, State<L> state, List<State<L>> known) {
    int index = layer * nodes.length + places.getOrDefault(node, 0);
    known.set(index, walk.or(known.get(index), state));
  }

  /**
   * True if the bounded jump has been taken as often as it may: not if it leads out of the loop.
   */
  private boolean isUsedUp(int layer, int jump) {
    for (Leg leg : map.from(jump)) {
      int digit = leg.role() == Leg.Role.TAKE ? digits.getOrDefault(leg.number(), -1) : -1;
      if (digit >= 0 && isFull(layer, digit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFull(int layer, int digit) {
    return layer / weight(digit) % (limits.get(digit) + 1) == limits.get(digit);
  }

  private int weight(int digit) {
    int weight = 1;
    for (int i = 0; i < digit; i++) {
      weight *= limits.get(i) + 1;
    }
    return weight;
  }
}
