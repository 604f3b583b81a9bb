package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import touchline.compiler.model.Duration;
import touchline.compiler.model.FieldType;
import touchline.compiler.model.Value;
import touchline.compiler.prove.decision.Scale.Kind;
import touchline.compiler.prove.decision.Scale.PointOf;
import touchline.compiler.source.WrittenText;

/**
 * Cuts the values of a type.
 *
 * @param named the values that conditions compare with, in written order
 */
record FieldValues(Collection<Value> named) implements FieldType.Cases<Values> {
  private static final Optional<BigDecimal> NOTHING = Optional.of(BigDecimal.ZERO);
  private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);

  @Override
  public Values number(FieldType.NumberType type) {
    Optional<BigDecimal> step = type.whole() ? ONE : Optional.empty();
    return scale(type.min(), type.max(), step, false, Notation.number(), Points.NUMBER);
  }

  @Override
  public Values money(FieldType.MoneyType type) {
    String currency =
        type.currency().or(() -> named.stream().findFirst().map(Points::currency)).orElse("");
    return scale(
        NOTHING,
        Optional.empty(),
        step(currency),
        true,
        Notation.money(currency),
        value -> Points.money(value, currency));
  }

  /** What the smallest coin is; none for what is no currency. */
  private static Optional<BigDecimal> step(String currency) {
    try {
      int digits = Currency.getInstance(currency).getDefaultFractionDigits();
      return digits < 0 ? Optional.empty() : Optional.of(BigDecimal.ONE.movePointLeft(digits));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public Values date(FieldType.DateType type) {
    return scale(Optional.empty(), Optional.empty(), ONE, false, Notation.date(), Points.DATE);
  }

  @Override
  public Values duration(FieldType.DurationType type) {
    TreeMap<BigDecimal, Duration> known = new TreeMap<>();
    for (Value value : named) {
      Points.duration(value).ifPresent(it -> known.putIfAbsent(it.seconds(), it));
    }
    return scale(
        NOTHING,
        Optional.empty(),
        Optional.empty(),
        true,
        Notation.duration(known),
        Points.DURATION);
  }

  private Values scale(
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<BigDecimal> step,
      boolean startsAtNothing,
      Notation notation,
      PointOf pointOf) {
    NavigableSet<BigDecimal> points = new TreeSet<>();
    named.forEach(value -> pointOf.of(value).ifPresent(points::add));
    return new Scale(new Kind(min, max, step, startsAtNothing, notation, pointOf), points);
  }

  @Override
  public Values yesNo(FieldType.YesNoType type) {
    return Names.closed(List.of("yes", "no"));
  }

  @Override
  public Values choice(FieldType.ChoiceType type) {
    List<String> written = new ArrayList<>(type.choices().size());
    for (String choice : type.choices()) {
      written.add(WrittenText.nameOrQuoted(choice));
    }
    return Names.closed(written);
  }

  @Override
  public Values text(FieldType.TextType type) {
    return open(type.pattern().isPresent() ? Optional.empty() : Optional.of("something else"));
  }

  @Override
  public Values email(FieldType.EmailType type) {
    return open(Optional.of("somebody@example.com"));
  }

  @Override
  public Values phoneNumber(FieldType.PhoneNumberType type) {
    return open(Optional.of("0123456789"));
  }

  private Values open(Optional<String> another) {
    Set<String> written = new LinkedHashSet<>();
    named.forEach(value -> written.add(Written.text(value)));
    return Names.open(
        List.copyOf(written),
        another.map(WrittenText::quoted).filter(text -> !written.contains(text)));
  }
}
