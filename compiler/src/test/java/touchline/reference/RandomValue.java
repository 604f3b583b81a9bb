package touchline.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import touchline.compiler.model.Duration;
import touchline.compiler.model.FieldType;
import touchline.compiler.model.Value;

/** Some value of a type; texts fit only the patterns of the examples. */
public record RandomValue(Random random) implements FieldType.Cases<Value> {

  @Override
  public Value text(FieldType.TextType type) {
    return new Value.TextValue(type.pattern().map(Sample::of).orElse("some text"));
  }

  @Override
  public Value number(FieldType.NumberType type) {
    BigDecimal least = type.min().orElse(BigDecimal.ONE);
    BigDecimal width = type.max().orElse(least.add(BigDecimal.TEN)).subtract(least);
    BigDecimal part = BigDecimal.valueOf(random.nextInt(101)).movePointLeft(2);
    BigDecimal amount = least.add(width.multiply(part));
    return new Value.NumberValue(type.whole() ? new BigDecimal(amount.toBigInteger()) : amount);
  }

  @Override
  public Value money(FieldType.MoneyType type) {
    return new Value.MoneyValue(
        BigDecimal.valueOf(random.nextInt(2_000)).movePointLeft(2), type.currency().orElse("EUR"));
  }

  @Override
  public Value date(FieldType.DateType type) {
    return new Value.DateValue(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60)));
  }

  @Override
  public Value duration(FieldType.DurationType type) {
    Duration.Unit[] units = Duration.Unit.values();
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(40));
    return new Value.DurationValue(
        new Duration(amount, units[random.nextInt(units.length)], false));
  }

  @Override
  public Value yesNo(FieldType.YesNoType type) {
    return new Value.YesNoValue(random.nextBoolean());
  }

  @Override
  public Value choice(FieldType.ChoiceType type) {
    return new Value.ChoiceValue(type.choices().get(random.nextInt(type.choices().size())));
  }

  @Override
  public Value email(FieldType.EmailType type) {
    return new Value.TextValue("somebody@example.com");
  }

  @Override
  public Value phoneNumber(FieldType.PhoneNumberType type) {
    return new Value.TextValue("+31 20 123 45 67");
  }
}
