package touchline.compiler.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.compiler.model.FieldType;

/** Which values of its type a field takes; empty if all. */
record AllowedWords(Phrases phrases) implements FieldType.Cases<Optional<String>> {
  private static final Pattern DIGITS = Pattern.compile("(?:\\[0-9]|\\\\d)\\{(\\d{1,3})}");

  @Override
  public Optional<String> text(FieldType.TextType type) {
    return type.pattern().map(this::pattern);
  }

  /** The one pattern that everybody uses gets words; others stand as they are written. */
  private String pattern(String pattern) {
    Matcher digits = DIGITS.matcher(pattern);
    return digits.matches()
        ? phrases.count("allowed.digits", Integer.parseInt(digits.group(1)))
        : phrases.text("allowed.pattern", pattern);
  }

  @Override
  public Optional<String> number(FieldType.NumberType type) {
    return type.min().flatMap(min -> type.max().map(max -> between(min, max)));
  }

  private String between(BigDecimal min, BigDecimal max) {
    return phrases.text("allowed.between", phrases.number(min), phrases.number(max));
  }

  @Override
  public Optional<String> money(FieldType.MoneyType type) {
    return type.currency().map(currency -> phrases.text("allowed.currency", currency));
  }

  @Override
  public Optional<String> date(FieldType.DateType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> duration(FieldType.DurationType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> yesNo(FieldType.YesNoType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> choice(FieldType.ChoiceType type) {
    return Optional.of(phrases.either(type.choices()));
  }

  @Override
  public Optional<String> email(FieldType.EmailType type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> phoneNumber(FieldType.PhoneNumberType type) {
    return Optional.empty();
  }
}
