package touchline.compiler.diff.rules;

import java.math.BigDecimal;
import touchline.compiler.model.Value;

/** Values as they are written in a flow file; the same for values that are the same. */
final class ValueText implements Value.Cases<String> {
  static final Value.Cases<String> TEXT = new ValueText();

  private ValueText() {}

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public String number(Value.NumberValue value) {
    return plain(value.amount());
  }

  @Override
  public String money(Value.MoneyValue value) {
    return plain(value.amount()) + " " + value.currency();
  }

  @Override
  public String duration(Value.DurationValue value) {
    return value.duration().written();
  }

  @Override
  public String date(Value.DateValue value) {
    return value.date().toString();
  }

  @Override
  public String yesNo(Value.YesNoValue value) {
    return value.yes() ? "yes" : "no";
  }

  @Override
  public String choice(Value.ChoiceValue value) {
    return value.choice();
  }

  @Override
  public String text(Value.TextValue value) {
    return "“" + value.text() + "”";
  }
}
