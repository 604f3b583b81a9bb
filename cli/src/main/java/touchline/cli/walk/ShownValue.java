package touchline.cli.walk;

import touchline.compiler.model.Duration;
import touchline.compiler.wording.Phrases;
import touchline.table.TimeSpan;
import touchline.table.Value;

/** Recorded values as a person writes them in the language of the flow. */
record ShownValue(Phrases phrases) implements Value.Cases<String> {

  /** A length of time in the terms of the words of outputs. */
  static Duration duration(TimeSpan span) {
    return new Duration(span.amount(), Duration.Unit.valueOf(span.unit().name()), span.working());
  }

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
    return phrases.duration(duration(value.duration()));
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
