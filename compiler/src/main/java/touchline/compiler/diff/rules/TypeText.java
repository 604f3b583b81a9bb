package touchline.compiler.diff.rules;

import java.math.BigDecimal;
import java.util.Optional;
import touchline.compiler.model.FieldType;

/** Types as they are written in a flow file. */
final class TypeText implements FieldType.Cases<String> {
  static final FieldType.Cases<String> TEXT = new TypeText();

  private TypeText() {}

  @Override
  public String text(FieldType.TextType type) {
    return "text" + type.pattern().map(it -> " matching `" + it + "`").orElse("");
  }

  @Override
  public String number(FieldType.NumberType type) {
    if (type.min().isEmpty() && type.max().isEmpty()) {
      return "number";
    }
    return "number " + written(type.min()) + " to " + written(type.max());
  }

  private static String written(Optional<BigDecimal> limit) {
    return limit.map(BigDecimal::toPlainString).orElse("any");
  }

  @Override
  public String money(FieldType.MoneyType type) {
    return "money" + type.currency().map(it -> " " + it).orElse("");
  }

  @Override
  public String date(FieldType.DateType type) {
    return "date";
  }

  @Override
  public String duration(FieldType.DurationType type) {
    return "duration";
  }

  @Override
  public String yesNo(FieldType.YesNoType type) {
    return "yes-no";
  }

  @Override
  public String choice(FieldType.ChoiceType type) {
    return "one of " + String.join(", ", type.choices());
  }

  @Override
  public String email(FieldType.EmailType type) {
    return "email";
  }

  @Override
  public String phoneNumber(FieldType.PhoneNumberType type) {
    return "phone-number";
  }
}
