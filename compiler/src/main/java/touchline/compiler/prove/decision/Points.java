package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.util.Optional;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Value;
import touchline.compiler.prove.decision.Scale.PointOf;

/** Values as numbers on a scale: an amount, the days since 1970, seconds. */
abstract class Points<R> implements Value.Cases<Optional<R>> {
  static final PointOf NUMBER =
      value ->
          value.match(
              new Points<BigDecimal>() {
                @Override
                public Optional<BigDecimal> number(Value.NumberValue number) {
                  return Optional.of(number.amount());
                }
              });

  static final PointOf DATE =
      value ->
          value.match(
              new Points<BigDecimal>() {
                @Override
                public Optional<BigDecimal> date(Value.DateValue date) {
                  return Optional.of(BigDecimal.valueOf(date.date().toEpochDay()));
                }
              });

  static final PointOf DURATION = value -> duration(value).map(Duration::seconds);

  static Optional<Duration> duration(Value value) {
    return value.match(
        new Points<Duration>() {
          @Override
          public Optional<Duration> duration(Value.DurationValue duration) {
            return Optional.of(duration.duration());
          }
        });
  }

  static Optional<BigDecimal> money(Value value, String currency) {
    return value.match(
        new Points<BigDecimal>() {
          @Override
          public Optional<BigDecimal> money(Value.MoneyValue money) {
            return Optional.of(money.amount()).filter(it -> money.currency().equals(currency));
          }
        });
  }

  static String currency(Value value) {
    return value
        .match(
            new Points<String>() {
              @Override
              public Optional<String> money(Value.MoneyValue money) {
                return Optional.of(money.currency());
              }
            })
        .orElse("");
  }

  @Override
  public Optional<R> number(Value.NumberValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> money(Value.MoneyValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> duration(Value.DurationValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> date(Value.DateValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> yesNo(Value.YesNoValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> choice(Value.ChoiceValue value) {
    return Optional.empty();
  }

  @Override
  public Optional<R> text(Value.TextValue value) {
    return Optional.empty();
  }
}
