package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes down all paths of a map at once. A path takes each bounded jump at most as often as it may,
 * and goes over it only when it is used up; it takes each other backward leg at most once. Parts of
 * the map without loops take one pass; a loop takes one for each combination of how often its
 * limited legs were taken, since from the one to the next these only grow.
 *
 * @param <L> what is known at a node
 */
final class Walk<L> {
  private final LegMap map;
  private final Clock clock;
  private final Measure<L> measure;
  private final State<L> nothing;
  private final Map<Integer, State<L>> known = new HashMap<>();
  private final Map<Integer, L> stopped = new HashMap<>();
  private boolean started;

  Walk(LegMap map, Clock clock, Measure<L> measure) {
    this.map = map;
    this.clock = clock;
    this.measure = measure;
    this.nothing = new State<>(measure.none(), measure.none());
  }

  /** The clock runs from here on, whatever else starts it. */
  Walk<L> running(int node, double chance) {
    arrive(node, new State<>(measure.begin(chance), measure.none()), this::keep);
    return this;
  }

  /** Control comes in here; the clock may start. */
  Walk<L> entering(int node, double chance) {
    arrive(node, new State<>(measure.none(), measure.begin(chance)), this::keep);
    return this;
  }

  /** What is known where the clock stops, by the nodes at which it does. */
  Map<Integer, L> run() {
    for (int[] part : Parts.inOrder(map, List.copyOf(known.keySet()))) {
      if (isLoop(part)) {
        new LoopWalk<>(this, map, part).run();
      } else {
        State<L> state = known.getOrDefault(part[0], nothing);
        for (Leg leg : map.from(part[0])) {
          // Nothing leads back here: a bounded jump is never used up.
          if (leg.role() != Leg.Role.OVER) {
            follow(leg, state, this::keep);
          }
        }
      }
    }
    return stopped;
  }

  /** True if control came to where a clock starts. */
  boolean hasStarted() {
    return started;
  }

  private boolean isLoop(int[] part) {
    if (part.length > 1) {
      return true;
    }
    for (Leg leg : map.from(part[0])) {
      if (leg.to() == part[0]) {
        return true;
      }
    }
    return false;
  }

  /** Where states are put. */
  interface Store<L> {
    void put(int node, State<L> state);
  }

  State<L> at(int node) {
    return known.getOrDefault(node, nothing);
  }

  State<L> nothing() {
    return nothing;
  }

  boolean isNothing(State<L> state) {
    return measure.isNone(state.running()) && measure.isNone(state.standing());
  }

  Measure<L> measure() {
    return measure;
  }

  boolean startsAt(int node) {
    return clock.startsAt(node);
  }

  void keep(int node, State<L> state) {
    known.merge(node, state, this::or);
  }

  State<L> or(State<L> first, State<L> second) {
    if (isNothing(first)) {
      return second;
    }
    return new State<>(
        measure.or(first.running(), second.running()),
        measure.or(first.standing(), second.standing()));
  }

  void follow(Leg leg, State<L> state, Store<L> store) {
    L running = along(state.running(), leg);
    L standing = measure.atZero(along(state.standing(), leg));
    if (!measure.isNone(running) && clock.stopsBehind(leg)) {
      stop(leg.from(), running);
      standing = measure.or(standing, measure.atZero(running));
      running = measure.none();
    }
    if (!measure.isNone(running) || !measure.isNone(standing)) {
      arrive(leg.to(), new State<>(running, standing), store);
    }
  }

  private L along(L before, Leg leg) {
    return measure.isNone(before) ? before : measure.along(before, leg);
  }

  private void arrive(int node, State<L> state, Store<L> store) {
    L running = state.running();
    L standing = state.standing();
    if (clock.startsAt(node) && !measure.isNone(standing)) {
      started = true;
      running = measure.or(running, measure.atZero(standing));
      standing = measure.none();
    }
    if (clock.stopsAt(node) && !measure.isNone(running)) {
      stop(node, running);
      running = measure.none();
    }
    if (!measure.isNone(running) || !measure.isNone(standing)) {
      store.put(node, new State<>(running, standing));
    }
  }

  private void stop(int node, L known) {
    stopped.merge(node, known, measure::or);
  }

  /** All that is known together. */
  static <L> L together(Measure<L> measure, Iterable<L> known) {
    List<L> all = new ArrayList<>();
    known.forEach(all::add);
    L result = measure.none();
    for (L one : all) {
      result = measure.or(result, one);
    }
    return result;
  }
}
