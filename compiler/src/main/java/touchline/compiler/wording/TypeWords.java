package touchline.compiler.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.compiler.model.FieldType;

/** Which values a field takes, in words. */
record TypeWords(Phrases phrases) implements FieldType.Cases<String> {
  private static final Pattern DIGITS = Pattern.compile("(?:\\[0-9]|\\\\d)\\{(\\d{1,3})}");

  @Override
  public String text(FieldType.TextType type) {
    return type.pattern().map(this::pattern).orElseGet(() -> phrases.text("type.text"));
  }

  /** The one pattern that everybody uses gets words; others stand as they are written. */
  private String pattern(String pattern) {
    Matcher digits = DIGITS.matcher(pattern);
    return digits.matches()
        ? phrases.count("type.digits", Integer.parseInt(digits.group(1)))
        : phrases.text("type.pattern", pattern);
  }

  @Override
  public String number(FieldType.NumberType type) {
    String kind = type.whole() ? "whole" : "number";
    Optional<BigDecimal> min = type.min();
    Optional<BigDecimal> max = type.max();
    if (min.isPresent() && max.isPresent()) {
      return phrases.text(
          "type." + kind + "-between", phrases.number(min.get()), phrases.number(max.get()));
    }
    return phrases.text("type." + kind);
  }

  @Override
  public String money(FieldType.MoneyType type) {
    return type.currency()
        .map(currency -> phrases.text("type.money-in", currency))
        .orElseGet(() -> phrases.text("type.money"));
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
    return phrases.text("type.choice", phrases.either(type.choices()));
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
