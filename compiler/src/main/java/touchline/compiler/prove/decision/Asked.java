package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;
import touchline.compiler.model.Value;

/** Collects what conditions ask for, in written order. */
final class Asked implements Condition.Cases<Asked> {
  static final String TOUCHPOINT = "touchpoint";
  static final String REQUEST = "request";
  static final String OPEN = " open";

  private final Map<String, Use> uses = new LinkedHashMap<>();

  /** What is asked for of a field, or of something else. */
  private static final class Use {
    private final Optional<Field> field;
    private final List<Value> values = new ArrayList<>(2);
    private boolean ifKnown;

    Use(Optional<Field> field) {
      this.field = field;
    }
  }

  /** Fields by their ids, and {@link #TOUCHPOINT}, {@link #REQUEST} and {@link #OPEN}. */
  Set<String> names() {
    return uses.keySet();
  }

  Field field(String name) {
    Use use = uses.get(name);
    if (use == null) {
      throw new IllegalArgumentException("no field " + name);
    }
    return use.field.orElseThrow();
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
    return uses.computeIfAbsent(field.id(), any -> new Use(Optional.of(field)));
  }

  private Asked other(String name) {
    uses.computeIfAbsent(name, any -> new Use(Optional.empty()));
    return this;
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
    return other(TOUCHPOINT);
  }

  @Override
  public Asked requestIs(Condition.RequestIs condition) {
    return other(REQUEST);
  }

  @Override
  public Asked open(Condition.Open condition) {
    return other(OPEN);
  }
}
