package touchline.compiler.analyze;

import touchline.compiler.model.FieldType;

/** Whether a field of a type may stand alone in a condition. */
final class IsYesNo extends OtherType {
  IsYesNo() {
    super(false);
  }

  @Override
  public Boolean yesNo(FieldType.YesNoType type) {
    return true;
  }
}
