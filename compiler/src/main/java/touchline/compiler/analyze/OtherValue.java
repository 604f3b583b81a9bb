package touchline.compiler.analyze;

import touchline.compiler.ast.Value;

/** Cases of a value of which most are treated alike. */
abstract class OtherValue<R> implements Value.Cases<R> {
  /** For every kind of value that is not overridden. */
  abstract R other(Value value);

  @Override
  public R number(Value.NumberValue value) {
    return other(value);
  }

  @Override
  public R percentage(Value.PercentageValue value) {
    return other(value);
  }

  @Override
  public R money(Value.MoneyValue value) {
    return other(value);
  }

  @Override
  public R duration(Value.DurationValue value) {
    return other(value);
  }

  @Override
  public R date(Value.DateValue value) {
    return other(value);
  }

  @Override
  public R text(Value.TextValue value) {
    return other(value);
  }

  @Override
  public R name(Value.NameValue value) {
    return other(value);
  }
}
