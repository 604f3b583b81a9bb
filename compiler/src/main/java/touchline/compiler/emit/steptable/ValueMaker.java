package touchline.compiler.emit.steptable;

import touchline.compiler.model.Duration;
import touchline.compiler.model.Value;
import touchline.table.TimeSpan;
import touchline.table.Value.ChoiceValue;
import touchline.table.Value.DateValue;
import touchline.table.Value.DurationValue;
import touchline.table.Value.MoneyValue;
import touchline.table.Value.NumberValue;
import touchline.table.Value.TextValue;
import touchline.table.Value.YesNoValue;

/** A value, in the table's terms. */
public final class ValueMaker implements Value.Cases<touchline.table.Value> {

  private ValueMaker() {}

  public static touchline.table.Value value(Value value) {
    return value.match(new ValueMaker());
  }

  static TimeSpan span(Duration duration) {
    return TimeSpan.parse(duration.iso());
  }

  @Override
  public NumberValue number(Value.NumberValue value) {
    return new NumberValue(value.amount());
  }

  @Override
  public MoneyValue money(Value.MoneyValue value) {
    return new MoneyValue(value.amount(), value.currency());
  }

  @Override
  public DurationValue duration(Value.DurationValue value) {
    return new DurationValue(span(value.duration()));
  }

  @Override
  public DateValue date(Value.DateValue value) {
    return new DateValue(value.date());
  }

  @Override
  public YesNoValue yesNo(Value.YesNoValue value) {
    return new YesNoValue(value.yes());
  }

  @Override
  public ChoiceValue choice(Value.ChoiceValue value) {
    return new ChoiceValue(value.choice());
  }

  @Override
  public TextValue text(Value.TextValue value) {
    return new TextValue(value.text());
  }
}
