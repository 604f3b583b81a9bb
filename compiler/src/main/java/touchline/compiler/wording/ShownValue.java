package touchline.compiler.wording;

import touchline.compiler.model.Value;

/** A value inside a sentence: text in quotes, anything else as it is. */
record ShownValue(Phrases phrases) implements Value.Cases<String> {
  @Override
  public String number(Value.NumberValue value) {
    return phrases.value(value);
  }

  @Override
  public String money(Value.MoneyValue value) {
    return phrases.value(value);
  }

  @Override
  public String duration(Value.DurationValue value) {
    return phrases.value(value);
  }

  @Override
  public String date(Value.DateValue value) {
    return phrases.value(value);
  }

  @Override
  public String yesNo(Value.YesNoValue value) {
    return phrases.value(value);
  }

  @Override
  public String choice(Value.ChoiceValue value) {
    return phrases.value(value);
  }

  @Override
  public String text(Value.TextValue value) {
    return phrases.quoted(value.text());
  }
}
