package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/** What values some axes may have got. */
final class Writes {
  static final Writes NONE = new Writes(0);

  private final BitSet[] cells;
  private final BitSet axes = new BitSet();
  private final BitSet emptied = new BitSet();

  /**
   * Nothing yet.
   *
   * @param count how many axes there are
   */
  Writes(int count) {
    this.cells = new BitSet[count];
  }

  static Writes of(Map<String, Recorded> recorded, Axes axes) {
    if (recorded.isEmpty()) {
      return NONE;
    }
    Writes writes = NONE;
    for (Map.Entry<String, Recorded> entry : recorded.entrySet()) {
      Optional<Axis> axis = axes.find(entry.getKey());
      if (axis.isPresent()) {
        writes = writes == NONE ? new Writes(axes.count()) : writes;
        writes.put(axis.orElseThrow(), entry.getValue());
      }
    }
    return writes;
  }

  private void put(Axis axis, Recorded recorded) {
    axes.set(axis.number());
    cells[axis.number()] = recorded.cells(axis);
    emptied.set(axis.number(), recorded.nothing());
  }

  boolean isEmpty() {
    return axes.isEmpty();
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
    for (int axis = others.next(0); axis >= 0; axis = others.next(axis + 1)) {
      if (axes.get(axis)) {
        cells[axis].or(others.cells[axis]);
      } else {
        cells[axis] = (BitSet) others.cells[axis].clone();
      }
    }
    axes.or(others.axes);
    emptied.or(others.emptied);
  }

  private int next(int axis) {
    return axes.nextSetBit(axis);
  }

  /** The cases in which all of it is written. */
  int done(int cases, Diagrams diagrams) {
    int result = cases;
    for (int axis = next(0); axis >= 0; axis = next(axis + 1)) {
      result = diagrams.and(diagrams.forget(axis, result), diagrams.in(axis, cells[axis]));
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
    for (int axis = next(0); axis >= 0; axis = next(axis + 1)) {
      if (wanted.get(axis)) {
        int written = diagrams.and(diagrams.forget(axis, result), diagrams.in(axis, cells[axis]));
        result = diagrams.or(result, written);
      }
    }
    return result;
  }
}
