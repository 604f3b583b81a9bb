package touchline.runtime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import touchline.table.Condition;
import touchline.table.Value;

/**
 * Says whether a condition holds. A comparison with an unknown value is false.
 *
 * @param open asked only if the condition comes to ask it
 */
record Holding(
    Map<String, Value> data,
    Optional<String> touchpoint,
    Optional<String> request,
    BooleanSupplier open)
    implements Condition.Cases<Boolean> {

  @Override
  public Boolean or(Condition.Or condition) {
    for (Condition part : condition.parts()) {
      if (part.match(this)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean and(Condition.And condition) {
    for (Condition part : condition.parts()) {
      if (!part.match(this)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return !condition.operand().match(this);
  }

  @Override
  public Boolean comparison(Condition.Comparison condition) {
    Value value = data.get(condition.field());
    return value != null && compares(value, condition.operator(), condition.value());
  }

  @Override
  public Boolean oneOf(Condition.OneOf condition) {
    Value value = data.get(condition.field());
    return value != null
        && condition.values().stream()
            .anyMatch(other -> compares(value, Condition.Operator.EQUAL, other));
  }

  @Override
  public Boolean isKnown(Condition.IsKnown condition) {
    return data.containsKey(condition.field());
  }

  @Override
  public Boolean holds(Condition.Holds condition) {
    return new Value.YesNoValue(true).equals(data.get(condition.field()));
  }

  @Override
  public Boolean touchpointIs(Condition.TouchpointIs condition) {
    return touchpoint
        .map(own -> condition.touchpoints().contains(own) != condition.negated())
        .orElse(false);
  }

  @Override
  public Boolean requestIs(Condition.RequestIs condition) {
    return request
        .map(own -> condition.requests().contains(own) != condition.negated())
        .orElse(false);
  }

  @Override
  public Boolean open(Condition.Open condition) {
    return open.getAsBoolean();
  }

  private static boolean compares(Value value, Condition.Operator operator, Value other) {
    Optional<Integer> order = Order.of(value, other);
    return switch (operator) {
      case EQUAL -> order.isPresent() && order.get() == 0;
      case NOT_EQUAL -> order.isEmpty() || order.get() != 0;
      case LESS -> order.isPresent() && order.get() < 0;
      case LESS_OR_EQUAL -> order.isPresent() && order.get() <= 0;
      case GREATER -> order.isPresent() && order.get() > 0;
      case GREATER_OR_EQUAL -> order.isPresent() && order.get() >= 0;
    };
  }

  /** The order of two values; none if they can't be compared, as amounts of two currencies. */
  private record Order(Value other) implements Value.Cases<Optional<Integer>> {

    static Optional<Integer> of(Value value, Value other) {
      return value.word().equals(other.word()) ? value.match(new Order(other)) : Optional.empty();
    }

    @Override
    public Optional<Integer> number(Value.NumberValue value) {
      return decimals(value.amount(), ((Value.NumberValue) other).amount());
    }

    @Override
    public Optional<Integer> money(Value.MoneyValue value) {
      Value.MoneyValue money = (Value.MoneyValue) other;
      return value.currency().equals(money.currency())
          ? decimals(value.amount(), money.amount())
          : Optional.empty();
    }

    @Override
    public Optional<Integer> duration(Value.DurationValue value) {
      return decimals(
          value.duration().seconds(), ((Value.DurationValue) other).duration().seconds());
    }

    @Override
    public Optional<Integer> date(Value.DateValue value) {
      return Optional.of(value.date().compareTo(((Value.DateValue) other).date()));
    }

    @Override
    public Optional<Integer> yesNo(Value.YesNoValue value) {
      return same(value);
    }

    @Override
    public Optional<Integer> choice(Value.ChoiceValue value) {
      return same(value);
    }

    @Override
    public Optional<Integer> text(Value.TextValue value) {
      return same(value);
    }

    private Optional<Integer> same(Value value) {
      return value.equals(other) ? Optional.of(0) : Optional.empty();
    }

    private static Optional<Integer> decimals(BigDecimal value, BigDecimal other) {
      return Optional.of(value.compareTo(other));
    }
  }
}
