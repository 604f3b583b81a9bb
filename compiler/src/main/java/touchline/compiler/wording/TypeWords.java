package touchline.compiler.wording;

import touchline.compiler.model.FieldType;

/** What kind of value a field takes. */
record TypeWords(Phrases phrases) implements FieldType.Cases<String> {

  @Override
  public String text(FieldType.TextType type) {
    return phrases.text("type.text");
  }

  @Override
  public String number(FieldType.NumberType type) {
    return phrases.text(type.whole() ? "type.whole" : "type.number");
  }

  @Override
  public String money(FieldType.MoneyType type) {
    return phrases.text("type.money");
  }

  @Override
  public String date(FieldType.DateType type) {
    return phrases.text("type.date");
  }

  @Override
  public String duration(FieldType.DurationType type) {
    return phrases.text("type.duration");
  }

  @Override
  public String yesNo(FieldType.YesNoType type) {
    return phrases.text("type.yes-no");
  }

  @Override
  public String choice(FieldType.ChoiceType type) {
    return phrases.text("type.choice");
  }

  @Override
  public String email(FieldType.EmailType type) {
    return phrases.text("type.email");
  }

  @Override
  public String phoneNumber(FieldType.PhoneNumberType type) {
    return phrases.text("type.phone-number");
  }
}
