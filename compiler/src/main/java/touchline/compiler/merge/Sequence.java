package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges three orders of things, each of which stands in an order at most once. What neither side
 * moved, added or removed keeps its place; what a side added or moved stands behind what it stood
 * behind there, ours before theirs.
 *
 * @param <T> compared by {@code equals}
 */
final class Sequence<T> {
  /**
   * A thing in the merged order.
   *
   * @param torn whether both sides moved it, to different places; it stands in both
   * @param side the side whose place this is
   */
  record Placed<T>(T thing, boolean torn, Side side) {}

  private final List<T> ours;
  private final List<T> theirs;
  private final Set<T> inOurs;
  private final Set<T> inTheirs;
  private final Set<T> movedByOurs;
  private final Set<T> movedByTheirs;
  private final Set<T> stable = new HashSet<>();
  private final Map<T, Integer> gapInOurs = new HashMap<>();
  private final Map<T, Integer> gapInTheirs = new HashMap<>();

  private Sequence(List<T> base, List<T> ours, List<T> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    this.inOurs = new HashSet<>(ours);
    this.inTheirs = new HashSet<>(theirs);
    this.movedByOurs = moved(base, ours);
    this.movedByTheirs = moved(base, theirs);
    for (T thing : base) {
      boolean everywhere = inOurs.contains(thing) && inTheirs.contains(thing);
      if (everywhere && !movedByOurs.contains(thing) && !movedByTheirs.contains(thing)) {
        stable.add(thing);
      }
    }
  }

  /** The merged order of all that is in ours or theirs. */
  static <T> List<Placed<T>> merge(List<T> base, List<T> ours, List<T> theirs) {
    return new Sequence<>(base, ours, theirs).merged();
  }

  private List<Placed<T>> merged() {
    note(ours, gapInOurs);
    note(theirs, gapInTheirs);
    Map<Integer, List<Placed<T>>> gaps = new TreeMap<>();
    for (T thing : ours) {
      if (!stable.contains(thing) && !isTheirsToPlace(thing)) {
        add(gaps, gapInOurs, new Placed<>(thing, isTorn(thing), Side.OURS));
      }
    }
    for (T thing : theirs) {
      boolean alone = !inOurs.contains(thing);
      if (!stable.contains(thing) && (alone || isTheirsToPlace(thing) || isTorn(thing))) {
        add(gaps, gapInTheirs, new Placed<>(thing, isTorn(thing), Side.THEIRS));
      }
    }
    List<Placed<T>> all = new ArrayList<>(gaps.getOrDefault(0, List.of()));
    int gap = 0;
    for (T thing : ours) {
      if (stable.contains(thing)) {
        all.add(new Placed<>(thing, false, Side.OURS));
        all.addAll(gaps.getOrDefault(++gap, List.of()));
      }
    }
    return all;
  }

  private boolean isTheirsToPlace(T thing) {
    return inOurs.contains(thing) && movedByTheirs.contains(thing) && !movedByOurs.contains(thing);
  }

  private boolean isTorn(T thing) {
    return movedByOurs.contains(thing)
        && movedByTheirs.contains(thing)
        && !gapInOurs.getOrDefault(thing, 0).equals(gapInTheirs.getOrDefault(thing, 0));
  }

  private static <T> void add(
      Map<Integer, List<Placed<T>>> gaps, Map<T, Integer> gapOf, Placed<T> placed) {
    int gap = gapOf.getOrDefault(placed.thing(), 0);
    gaps.computeIfAbsent(gap, it -> new ArrayList<>()).add(placed);
  }

  /** Notes behind how many that kept their place each thing stands. */
  private void note(List<T> order, Map<T, Integer> gapOf) {
    int gap = 0;
    for (T thing : order) {
      gap += stable.contains(thing) ? 1 : 0;
      gapOf.put(thing, gap);
    }
  }

  /** The fewest things of both orders without which they are in the same order. */
  private static <T> Set<T> moved(List<T> base, List<T> order) {
    Map<T, Integer> at = new HashMap<>();
    base.forEach(thing -> at.put(thing, at.size()));
    List<T> both = order.stream().filter(at::containsKey).toList();
    Set<T> kept = new HashSet<>(longestRising(both, at));
    Set<T> moved = new HashSet<>(both);
    moved.removeAll(kept);
    return moved;
  }

  /** Patience sorting: the piles' tops rise, so that the pile for a number is found by halving. */
  private static <T> List<T> longestRising(List<T> things, Map<T, Integer> number) {
    List<T> tops = new ArrayList<>();
    Map<T, T> below = new LinkedHashMap<>();
    for (T thing : things) {
      int low = 0;
      int high = tops.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (number.getOrDefault(tops.get(middle), 0) < number.getOrDefault(thing, 0)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low > 0) {
        below.put(thing, tops.get(low - 1));
      }
      if (low == tops.size()) {
        tops.add(thing);
      } else {
        tops.set(low, thing);
      }
    }
    List<T> rising = new ArrayList<>();
    if (!tops.isEmpty()) {
      T thing = tops.get(tops.size() - 1);
      rising.add(thing);
      while (below.containsKey(thing)) {
        thing = below.getOrDefault(thing, thing);
        rising.add(thing);
      }
    }
    return rising;
  }
}
