package touchline.compiler.emit.steptable;

import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;
import touchline.table.FieldType.ChoiceType;
import touchline.table.FieldType.MoneyType;
import touchline.table.FieldType.NumberType;
import touchline.table.FieldType.Plain;
import touchline.table.FieldType.TextType;

/** A field and its type, in the table's terms. */
final class FieldMaker implements FieldType.Cases<touchline.table.FieldType> {

  static touchline.table.Field field(Field field) {
    return new touchline.table.Field(
        field.id(),
        field.label(),
        field.type().match(new FieldMaker()),
        field.optional(),
        field.personal());
  }

  @Override
  public TextType text(FieldType.TextType type) {
    return new TextType(type.pattern());
  }

  @Override
  public NumberType number(FieldType.NumberType type) {
    return new NumberType(type.whole(), type.min(), type.max());
  }

  @Override
  public MoneyType money(FieldType.MoneyType type) {
    return new MoneyType(type.currency());
  }

  @Override
  public Plain date(FieldType.DateType type) {
    return Plain.DATE;
  }

  @Override
  public Plain duration(FieldType.DurationType type) {
    return Plain.DURATION;
  }

  @Override
  public Plain yesNo(FieldType.YesNoType type) {
    return Plain.YES_NO;
  }

  @Override
  public ChoiceType choice(FieldType.ChoiceType type) {
    return new ChoiceType(type.choices());
  }

  @Override
  public Plain email(FieldType.EmailType type) {
    return Plain.EMAIL;
  }

  @Override
  public Plain phoneNumber(FieldType.PhoneNumberType type) {
    return Plain.PHONE_NUMBER;
  }
}
