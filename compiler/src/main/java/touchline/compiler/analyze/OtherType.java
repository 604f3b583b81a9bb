package touchline.compiler.analyze;

import touchline.compiler.model.FieldType;

/** True or false of types: the same for all that are not overridden. */
abstract class OtherType implements FieldType.Cases<Boolean> {
  private final boolean usual;

  OtherType(boolean usual) {
    this.usual = usual;
  }

  @Override
  public Boolean text(FieldType.TextType type) {
    return usual;
  }

  @Override
  public Boolean number(FieldType.NumberType type) {
    return usual;
  }

  @Override
  public Boolean money(FieldType.MoneyType type) {
    return usual;
  }

  @Override
  public Boolean date(FieldType.DateType type) {
    return usual;
  }

  @Override
  public Boolean duration(FieldType.DurationType type) {
    return usual;
  }

  @Override
  public Boolean yesNo(FieldType.YesNoType type) {
    return usual;
  }

  @Override
  public Boolean choice(FieldType.ChoiceType type) {
    return usual;
  }

  @Override
  public Boolean email(FieldType.EmailType type) {
    return usual;
  }

  @Override
  public Boolean phoneNumber(FieldType.PhoneNumberType type) {
    return usual;
  }
}
