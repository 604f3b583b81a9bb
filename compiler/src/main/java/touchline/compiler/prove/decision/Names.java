package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Value;

/** Values without an order: choices, texts, yes and no, touchpoints, requests. */
final class Names implements Values {
  private final List<String> written;
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private final boolean others;
  private final Optional<String> another;

  private Names(List<String> written, boolean others, Optional<String> another) {
    for (String name : written) {
      cells.put(name, cells.size());
    }
    this.written = List.copyOf(written);
    this.others = others;
    this.another = another;
  }

  /**
   * These values and no others.
   *
   * @param written as they are written in a flow file
   */
  static Names closed(List<String> written) {
    return new Names(written, false, Optional.empty());
  }

  /**
   * These values, and one more cell for all others.
   *
   * @param another some other value as it is written, if one is known
   */
  static Names open(List<String> written, Optional<String> another) {
    return new Names(written, true, another);
  }

  @Override
  public int size() {
    return cells.size() + (others ? 1 : 0);
  }

  @Override
  public BitSet where(Operator operator, Value value) {
    BitSet found = named(Written.text(value));
    if (operator == Operator.NOT_EQUAL) {
      found.flip(0, size());
    }
    return found;
  }

  @Override
  public BitSet named(String name) {
    BitSet found = new BitSet();
    Integer cell = cells.get(name);
    if (cell != null) {
      found.set(cell);
    } else if (others) {
      found.set(cells.size());
    }
    return found;
  }

  @Override
  public Optional<String> sample(BitSet wanted) {
    int first = wanted.nextSetBit(0);
    return first < written.size() ? Optional.of(written.get(first)) : another;
  }

  @Override
  public String words(String name, BitSet wanted) {
    boolean without = others && wanted.get(cells.size());
    List<String> listed = new ArrayList<>();
    for (int cell = 0; cell < written.size(); cell++) {
      if (wanted.get(cell) != without) {
        listed.add(written.get(cell));
      }
    }
    if (listed.isEmpty()) {
      return name + " is known";
    }
    if (listed.size() == 1) {
      return name + (without ? " != " : " = ") + listed.get(0);
    }
    return (without ? "not " : "") + name + " in (" + String.join(", ", listed) + ")";
  }

  @Override
  public List<String> points(BitSet wanted) {
    return List.of();
  }
}
