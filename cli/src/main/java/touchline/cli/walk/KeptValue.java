package touchline.cli.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import touchline.table.FieldType;
import touchline.table.TimeSpan;
import touchline.table.Value;
import touchline.table.ValueText;

/** Values as journals keep them: the same value comes back, whatever the language. */
record KeptValue(String text) implements FieldType.Cases<Value> {

  static String write(Value value) {
    return value.match(new ValueText());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException if it is anything else
   */
  static Value read(FieldType type, String text) {
    return type.match(new KeptValue(text));
  }

  @Override
  public Value text(FieldType.TextType type) {
    return new Value.TextValue(text);
  }

  @Override
  public Value number(FieldType.NumberType type) {
    return new Value.NumberValue(new BigDecimal(text));
  }

  @Override
  public Value money(FieldType.MoneyType type) {
    int space = text.indexOf(' ');
    return new Value.MoneyValue(
        new BigDecimal(text.substring(0, space)), text.substring(space + 1));
  }

  @Override
  public Value choice(FieldType.ChoiceType type) {
    return new Value.ChoiceValue(text);
  }

  @Override
  public Value plain(FieldType.Plain type) {
    return switch (type) {
      case DATE -> new Value.DateValue(LocalDate.parse(text));
      case DURATION -> new Value.DurationValue(TimeSpan.parse(text));
      case YES_NO -> new Value.YesNoValue(text.equals("yes"));
      case EMAIL, PHONE_NUMBER -> new Value.TextValue(text);
    };
  }
}
