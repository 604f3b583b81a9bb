package touchline.compiler.scenario.told;

import touchline.compiler.model.Value;

/** A value as flow files have it. */
final class WrittenValue implements Value.Cases<String> {

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
    return '"' + value.choice() + '"';
  }

  @Override
  public String text(Value.TextValue value) {
    return '"' + value.text() + '"';
  }
}
