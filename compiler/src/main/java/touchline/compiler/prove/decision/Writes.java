package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** What values some axes may have got. */
final class Writes {
  static final Writes NONE = new Writes();

  private final Map<Integer, BitSet> cells = new TreeMap<>();
  private final BitSet axes = new BitSet();
  private final BitSet emptied = new BitSet();

  static Writes of(Map<String, Recorded> recorded, Axes axes) {
    if (recorded.isEmpty()) {
      return NONE;
    }
    Writes writes = new Writes();
    recorded.forEach(
        (field, what) ->
            axes.find(field)
                .ifPresent(
                    it -> {
                      writes.axes.set(it.number());
                      writes.cells.put(it.number(), what.cells(it));
                      writes.emptied.set(it.number(), what.nothing());
                    }));
    return writes;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** The axes that may have got a value. */
  BitSet axes() {
    return axes;
  }

  /** The axes that may be left without a value. */
  BitSet emptied() {
    return emptied;
  }

  /** Adds what may be written elsewhere. */
  void add(Writes others) {
    axes.or(others.axes);
    emptied.or(others.emptied);
    others.cells.forEach((axis, more) -> cells.computeIfAbsent(axis, any -> new BitSet()).or(more));
  }

  /** The cases in which all of it is written. */
  int done(int cases, Diagrams diagrams) {
    int result = cases;
    for (Map.Entry<Integer, BitSet> entry : cells.entrySet()) {
      int axis = entry.getKey();
      result = diagrams.and(diagrams.forget(axis, result), diagrams.in(axis, entry.getValue()));
    }
    return result;
  }

  /**
   * The cases in which any part of it may be written, at any time.
   *
   * @param wanted the axes of interest
   */
  int possible(int cases, BitSet wanted, Diagrams diagrams) {
    int result = cases;
    for (Map.Entry<Integer, BitSet> entry : cells.entrySet()) {
      int axis = entry.getKey();
      if (wanted.get(axis)) {
        int written =
            diagrams.and(diagrams.forget(axis, result), diagrams.in(axis, entry.getValue()));
        result = diagrams.or(result, written);
      }
    }
    return result;
  }
}
