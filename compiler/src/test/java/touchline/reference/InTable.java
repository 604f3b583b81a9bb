package touchline.reference;

import touchline.compiler.model.Value;
import touchline.table.TimeSpan;

/** A value of a model as a value of a table. */
public final class InTable implements Value.Cases<touchline.table.Value> {

  public static touchline.table.Value of(Value value) {
    return value.match(new InTable());
  }

  @Override
  public touchline.table.Value number(Value.NumberValue value) {
    return new touchline.table.Value.NumberValue(value.amount());
  }

  @Override
  public touchline.table.Value money(Value.MoneyValue value) {
    return new touchline.table.Value.MoneyValue(value.amount(), value.currency());
  }

  @Override
  public touchline.table.Value duration(Value.DurationValue value) {
    return new touchline.table.Value.DurationValue(TimeSpan.parse(value.duration().iso()));
  }

  @Override
  public touchline.table.Value date(Value.DateValue value) {
    return new touchline.table.Value.DateValue(value.date());
  }

  @Override
  public touchline.table.Value yesNo(Value.YesNoValue value) {
    return new touchline.table.Value.YesNoValue(value.yes());
  }

  @Override
  public touchline.table.Value choice(Value.ChoiceValue value) {
    return new touchline.table.Value.ChoiceValue(value.choice());
  }

  @Override
  public touchline.table.Value text(Value.TextValue value) {
    return new touchline.table.Value.TextValue(value.text());
  }
}
