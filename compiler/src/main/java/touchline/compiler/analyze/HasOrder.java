package touchline.compiler.analyze;

import touchline.compiler.model.FieldType;

/** Whether one value of a type can be less than another. */
final class HasOrder extends OtherType {
  HasOrder() {
    super(false);
  }

  @Override
  public Boolean number(FieldType.NumberType type) {
    return true;
  }

  @Override
  public Boolean money(FieldType.MoneyType type) {
    return true;
  }

  @Override
  public Boolean date(FieldType.DateType type) {
    return true;
  }

  @Override
  public Boolean duration(FieldType.DurationType type) {
    return true;
  }
}
