package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;

/** All that a flow's conditions ask for, in the order in which they do. */
final class Axes {
  private final Asked asked;
  private final Map<String, Axis> byName = new LinkedHashMap<>();
  private final List<Axis> all = new ArrayList<>();

  Axes(Flow flow, Asked asked) {
    this.asked = asked;
    for (String name : asked.names()) {
      Axis axis = axis(flow, name);
      byName.put(name, axis);
      all.add(axis);
    }
  }

  private Axis axis(Flow flow, String name) {
    int number = all.size();
    return switch (name) {
      case Asked.TOUCHPOINT -> new Axis(number, name, touchpoints(flow), false);
      case Asked.REQUEST -> new Axis(number, name, requests(flow), false);
      case Asked.OPEN -> new Axis(number, "open", Names.closed(List.of("yes", "no")), false);
      default -> {
        Values values = asked.field(name).type().match(new FieldValues(asked.values(name)));
        yield new Axis(number, name, values, true);
      }
    };
  }

  private static Values touchpoints(Flow flow) {
    Set<String> ids = new LinkedHashSet<>();
    flow.header().touchpoints().forEach(it -> ids.add(it.id()));
    flow.organisation().touchpoints().forEach(it -> ids.add(it.id()));
    return Names.closed(List.copyOf(ids));
  }

  private static Values requests(Flow flow) {
    Set<String> ids = new LinkedHashSet<>();
    flow.header().requests().forEach(it -> ids.add(it.id()));
    flow.organisation().requests().forEach(it -> ids.add(it.id()));
    return Names.closed(List.copyOf(ids));
  }

  int count() {
    return all.size();
  }

  int[] sizes() {
    int[] sizes = new int[all.size()];
    for (Axis axis : all) {
      sizes[axis.number()] = axis.size();
    }
    return sizes;
  }

  Axis axis(int number) {
    return all.get(number);
  }

  /** The axis of a field, if conditions ask for it. */
  Optional<Axis> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Axis named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no axis " + name));
  }

  BitSet all() {
    BitSet numbers = new BitSet();
    numbers.set(0, all.size());
    return numbers;
  }

  /** The axes that stand for fields. */
  BitSet fields() {
    BitSet fields = new BitSet();
    for (Axis axis : all) {
      fields.set(axis.number(), axis.canBeUnknown());
    }
    return fields;
  }

  /** The field that an axis stands for, if it is one. */
  Optional<Field> field(Axis axis) {
    return axis.canBeUnknown() ? Optional.of(asked.field(axis.name())) : Optional.empty();
  }

  /** True if some condition asks whether it is known. */
  boolean whetherKnown(Axis axis) {
    return asked.whetherKnown(axis.name());
  }

  /** The cells of some touchpoints or requests. */
  static BitSet cells(Axis axis, Collection<String> ids) {
    BitSet cells = new BitSet();
    ids.forEach(id -> cells.or(axis.values().named(id)));
    return cells;
  }
}
