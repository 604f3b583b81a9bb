package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.Optional;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Value;

/**
 * One of the things that conditions ask for: a field, the touchpoint, the request, whether it is
 * open.
 *
 * @param number its place in the order of all axes
 * @param name as it is written in a condition
 * @param canBeUnknown whether there is one more cell, the last, for an unknown value
 */
record Axis(int number, String name, Values values, boolean canBeUnknown) {

  int size() {
    return values.size() + (canBeUnknown ? 1 : 0);
  }

  BitSet where(Operator operator, Value value) {
    return values.where(operator, value);
  }

  BitSet known() {
    BitSet cells = new BitSet();
    cells.set(0, values.size());
    return cells;
  }

  BitSet unknown() {
    BitSet cells = new BitSet();
    cells.set(values.size(), size());
    return cells;
  }

  /** Some cells in the words of a condition. */
  String words(BitSet cells) {
    boolean unknown = canBeUnknown && cells.get(values.size());
    BitSet known = (BitSet) cells.clone();
    known.clear(values.size(), size());
    if (known.isEmpty()) {
      return name + " not known";
    }
    String words =
        known.cardinality() == values.size() ? name + " is known" : values.words(name, known);
    return unknown ? words + " or not known" : words;
  }

  /** One value out of some cells, a known one if there is any. */
  Cases.Datum sample(BitSet cells) {
    BitSet known = (BitSet) cells.clone();
    known.clear(values.size(), size());
    if (known.isEmpty()) {
      return new Cases.Datum(name, Optional.empty(), words(cells));
    }
    Optional<String> value = values.sample(known);
    String words = value.map(it -> name + " = " + it).orElseGet(() -> values.words(name, known));
    return new Cases.Datum(name, value, words);
  }
}
