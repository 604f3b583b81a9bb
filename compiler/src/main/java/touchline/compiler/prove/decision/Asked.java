package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.HashMap;
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

  private final Map<String, Use> uses = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** What is asked for of a field. */
  private static final class Use {
    private final Field field;
    private final List<Value> values = new ArrayList<>(2);
    private boolean ifKnown;

    Use(Field field) {
      this.field = field;
    }
  }

  /** Fields by their ids, and {@link #TOUCHPOINT}, {@link #REQUEST} and {@link #OPEN}. */
  Set<String> names() {
    return names;
  }

  Field field(String name) {
    Use use = uses.get(name);
    if (use == null) {
      throw new IllegalArgumentException("no field " + name);
    }
    return use.field;
  }

  /** What a field is compared with. */
  List<Value> values(String field) {
    Use use = uses.get(field);
    return use == null ? List.of() : use.values;
  }

  /** True if some condition asks whether a field is known. */
  boolean whetherKnown(String field) {
    Use use = uses.get(field);
    return use != null && use.ifKnown;
  }

  private Use of(Field field) {
    names.add(field.id());
    return uses.computeIfAbsent(field.id(), any -> new Use(field));
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
    of(condition.field()).values.add(condition.value());
    return this;
  }

  @Override
  public Asked oneOf(Condition.OneOf condition) {
    of(condition.field()).values.addAll(condition.values());
    return this;
  }

  @Override
  public Asked isKnown(Condition.IsKnown condition) {
    of(condition.field()).ifKnown = true;
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
