package touchline.compiler.analyze;

import com.google.re2j.Pattern;
import java.util.stream.Collectors;
import touchline.compiler.ast.Value;
import touchline.compiler.model.FieldType;
import touchline.compiler.source.WrittenText;

/**
 * What literals must look like; a fault is worded to follow the literal, empty if there is none.
 */
final class LiteralForms {
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  private LiteralForms() {}

  static boolean matches(FieldType.TextType type, String text) {
    return type.pattern().map(pattern -> Pattern.matches(pattern, text)).orElse(true);
  }

  static String wrongEmail(String text) {
    return Email.WHOLE.matches(text) && Email.AFTER_AT.matches(text)
        ? ""
        : "is no e-mail address: one `@`, something before it, a dot after it, no space";
  }

  static String wrongPhoneNumber(String text) {
    long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
    return Phone.NUMBER.matches(text.strip()) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
        ? ""
        : "is no phone number: 3 to 15 digits, with spaces, `-`, `/`, `( )` and a leading `+`";
  }

  static String wrongMoney(Value.MoneyValue money) {
    if (money.amount().signum() < 0) {
      return "is negative; amounts of money are not";
    }
    int decimals = Currencies.decimals(money.currency());
    return money.amount().stripTrailingZeros().scale() > decimals
        ? "has more decimals than " + money.currency() + " has (" + decimals + ")"
        : "";
  }

  static String range(FieldType.NumberType type) {
    return type.min().map(Object::toString).orElse("…")
        + " to "
        + type.max().map(Object::toString).orElse("…");
  }

  static String choices(FieldType.ChoiceType type) {
    return type.choices().stream()
        .map(choice -> "`" + WrittenText.nameOrQuoted(choice) + "`")
        .collect(Collectors.joining(", "));
  }

  // Each is made when a literal of its type is read: to make a pattern takes longer than to use it.

  private static final class Email {
    static final Pattern WHOLE = Pattern.compile("[^@\\s]+@[^@\\s]*[^@\\s.][^@\\s]*");
    static final Pattern AFTER_AT = Pattern.compile(".*@.*\\..*");
  }

  private static final class Phone {
    static final Pattern NUMBER = Pattern.compile("\\+?[0-9 \\-/()]+");
  }
}
