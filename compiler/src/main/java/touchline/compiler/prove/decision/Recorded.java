package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Value;

/**
 * What a recording can make of a field.
 *
 * @param any some value that is asked or found out
 * @param nothing it can be left empty
 * @param values those that are set
 */
record Recorded(boolean any, boolean nothing, List<Value> values) {

  Recorded {
    values = List.copyOf(values);
  }

  static Recorded value(Value value) {
    return new Recorded(false, false, List.of(value));
  }

  /** The one or the other. */
  Recorded or(Recorded other) {
    List<Value> both = new ArrayList<>(values);
    other.values.stream().filter(value -> !values.contains(value)).forEach(both::add);
    return new Recorded(any || other.any, nothing || other.nothing, both);
  }

  BitSet cells(Axis axis) {
    BitSet cells = any ? axis.known() : new BitSet();
    values.forEach(value -> cells.or(axis.where(Operator.EQUAL, value)));
    if (nothing) {
      cells.or(axis.unknown());
    }
    return cells;
  }
}
