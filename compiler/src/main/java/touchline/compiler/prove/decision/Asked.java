package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;
import touchline.compiler.model.Value;

/** Collects what conditions ask for, in written order. */
final class Asked implements Condition.Cases<Asked> {
  static final String TOUCHPOINT = "touchpoint";
  static final String REQUEST = "request";
  static final String OPEN = " open";

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private final Set<String> ifKnown = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** Fields by their ids, and {@link #TOUCHPOINT}, {@link #REQUEST} and {@link #OPEN}. */
  Set<String> names() {
    return names;
  }

  Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no field " + name);
    }
    return field;
  }

  /** What a field is compared with. */
  List<Value> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** True if some condition asks whether a field is known. */
  boolean whetherKnown(String field) {
    return ifKnown.contains(field);
  }

  private List<Value> of(Field field) {
    names.add(field.id());
    fields.putIfAbsent(field.id(), field);
    return values.computeIfAbsent(field.id(), any -> new ArrayList<>());
  }

  @Override
  public Asked or(Condition.Or condition) {
    Chains.of(condition).forEach(operand -> operand.match(this));
    return this;
  }

  @Override
  public Asked and(Condition.And condition) {
    Chains.of(condition).forEach(operand -> operand.match(this));
    return this;
  }

  @Override
  public Asked not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Asked comparison(Condition.Comparison condition) {
    of(condition.field()).add(condition.value());
    return this;
  }

  @Override
  public Asked oneOf(Condition.OneOf condition) {
    of(condition.field()).addAll(condition.values());
    return this;
  }

  @Override
  public Asked isKnown(Condition.IsKnown condition) {
    of(condition.field());
    ifKnown.add(condition.field().id());
    return this;
  }

  @Override
  public Asked holds(Condition.Holds condition) {
    of(condition.field());
    return this;
  }

  @Override
  public Asked touchpointIs(Condition.TouchpointIs condition) {
    names.add(TOUCHPOINT);
    return this;
  }

  @Override
  public Asked requestIs(Condition.RequestIs condition) {
    names.add(REQUEST);
    return this;
  }

  @Override
  public Asked open(Condition.Open condition) {
    names.add(OPEN);
    return this;
  }
}
