package touchline.compiler.wording;

import touchline.compiler.model.Value;

/** Values as a person writes them. */
record ValueWords(Phrases phrases) implements Value.Cases<String> {
  @Override
  public String number(Value.NumberValue value) {
    return phrases.number(value.amount());
  }

  @Override
  public String money(Value.MoneyValue value) {
    return phrases.money(value.amount(), value.currency());
  }

  @Override
  public String duration(Value.DurationValue value) {
    return phrases.duration(value.duration());
  }

  @Override
  public String date(Value.DateValue value) {
    return phrases.date(value.date());
  }

  @Override
  public String yesNo(Value.YesNoValue value) {
    return phrases.text(value.yes() ? "value.yes" : "value.no");
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
