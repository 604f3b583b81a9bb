package touchline.table;

/**
 * A value as text that is the same in all languages: {@code yes}, {@code 2.50}, {@code 100 EUR},
 * {@code 2026-11-24}, durations in ISO 8601 ({@code P2D working}).
 */
public class ValueText implements Value.Cases<String> {

  @Override
  public String number(Value.NumberValue value) {
    return value.amount().toPlainString();
  }

  @Override
  public String money(Value.MoneyValue value) {
    return value.amount().toPlainString() + " " + value.currency();
  }

  @Override
  public String duration(Value.DurationValue value) {
    return value.duration().iso();
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
    return value.text();
  }
}
