package touchline.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Value;

/** Whether a condition holds. */
record Truth(
    Map<String, Value> data,
    Optional<String> touchpoint,
    Optional<String> request,
    BooleanSupplier isOpen)
    implements Condition.Cases<Boolean> {

  @Override
  public Boolean or(Condition.Or it) {
    return it.left().match(this) || it.right().match(this);
  }

  @Override
  public Boolean and(Condition.And it) {
    return it.left().match(this) && it.right().match(this);
  }

  @Override
  public Boolean not(Condition.Not it) {
    return !it.operand().match(this);
  }

  @Override
  public Boolean comparison(Condition.Comparison it) {
    Value own = data.get(it.field().id());
    if (own == null) {
      return false;
    }
    return switch (it.operator()) {
      case EQUAL -> same(own, it.value());
      case NOT_EQUAL -> !same(own, it.value());
      case LESS -> order(own, it.value()) < 0;
      case LESS_OR_EQUAL -> order(own, it.value()) <= 0;
      case GREATER -> order(own, it.value()) > 0;
      case GREATER_OR_EQUAL -> order(own, it.value()) >= 0;
    };
  }

  @Override
  public Boolean oneOf(Condition.OneOf it) {
    Value own = data.get(it.field().id());
    return own != null && it.values().stream().anyMatch(value -> same(own, value));
  }

  @Override
  public Boolean isKnown(Condition.IsKnown it) {
    return data.containsKey(it.field().id());
  }

  @Override
  public Boolean holds(Condition.Holds it) {
    return data.get(it.field().id()) instanceof Value.YesNoValue value && value.yes();
  }

  @Override
  public Boolean touchpointIs(Condition.TouchpointIs it) {
    return touchpoint.isPresent()
        && it.negated()
            != it.touchpoints().stream().anyMatch(one -> one.id().equals(touchpoint.get()));
  }

  @Override
  public Boolean requestIs(Condition.RequestIs it) {
    return request.isPresent()
        && it.negated() != it.requests().stream().anyMatch(one -> one.id().equals(request.get()));
  }

  @Override
  public Boolean open(Condition.Open it) {
    return isOpen.getAsBoolean();
  }

  private static boolean same(Value own, Value other) {
    boolean ordered =
        own instanceof Value.NumberValue
            || own instanceof Value.MoneyValue
            || own instanceof Value.DurationValue;
    return ordered ? order(own, other) == 0 : own.equals(other);
  }

  private static int order(Value own, Value other) {
    if (own instanceof Value.DateValue date) {
      LocalDate day = ((Value.DateValue) other).date();
      return date.date().compareTo(day);
    }
    return amount(own).compareTo(amount(other));
  }

  /** Random flows compare money of one currency only. */
  private static BigDecimal amount(Value value) {
    if (value instanceof Value.NumberValue number) {
      return number.amount();
    }
    return value instanceof Value.MoneyValue money
        ? money.amount()
        : ((Value.DurationValue) value).duration().seconds();
  }
}
