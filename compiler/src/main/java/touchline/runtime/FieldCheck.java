package touchline.runtime;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Predicate;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.Value;

/** Says what is wrong with a value that is to be recorded in a field. */
final class FieldCheck implements FieldType.Cases<Optional<String>> {
  private static final int LEAST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  private final Field field;
  private final Optional<Pattern> pattern;
  private final Value value;

  private FieldCheck(Field field, Optional<Pattern> pattern, Value value) {
    this.field = field;
    this.pattern = pattern;
    this.value = value;
  }

  /** A field with its pattern, which is read once. */
  record Known(Field field, Optional<Pattern> pattern) {

    static Known of(Field field) {
      return new Known(
          field,
          field.type() instanceof FieldType.TextType text
              ? text.pattern().map(Pattern::compile)
              : Optional.empty());
    }

    /** What is wrong with a value, a whole sentence; nothing if it can be recorded. */
    Optional<String> wrong(Value value) {
      return field.type().match(new FieldCheck(field, pattern, value));
    }
  }

  @Override
  public Optional<String> text(FieldType.TextType type) {
    if (!(value instanceof Value.TextValue text)) {
      return wrongType("a text");
    }
    return pattern.isEmpty() || pattern.get().matches(text.text())
        ? Optional.empty()
        : Optional.of(
            named() + " must look like `" + type.pattern().orElse("") + "`, and this does not.");
  }

  @Override
  public Optional<String> number(FieldType.NumberType type) {
    if (!(value instanceof Value.NumberValue number)) {
      return wrongType("a number");
    }
    BigDecimal amount = number.amount();
    if (type.whole() && amount.stripTrailingZeros().scale() > 0) {
      return Optional.of(named() + " must be a whole number.");
    }
    boolean small = type.min().map(min -> amount.compareTo(min) < 0).orElse(false);
    boolean large = type.max().map(max -> amount.compareTo(max) > 0).orElse(false);
    return small || large
        ? Optional.of(named() + " must be " + limits(type) + ".")
        : Optional.empty();
  }

  private static String limits(FieldType.NumberType type) {
    String min = type.min().map(BigDecimal::toPlainString).orElse("");
    String max = type.max().map(BigDecimal::toPlainString).orElse("");
    if (max.isEmpty()) {
      return "at least " + min;
    }
    return min.isEmpty() ? "at most " + max : "from " + min + " to " + max;
  }

  @Override
  public Optional<String> money(FieldType.MoneyType type) {
    if (!(value instanceof Value.MoneyValue money)) {
      return wrongType("an amount of money");
    }
    if (type.currency().map(it -> !it.equals(money.currency())).orElse(false)) {
      return Optional.of(named() + " must be in " + type.currency().orElse("") + ".");
    }
    if (money.amount().signum() < 0) {
      return Optional.of(named() + " must not be negative.");
    }
    int decimals = decimals(money.currency());
    return money.amount().stripTrailingZeros().scale() > decimals
        ? Optional.of(named() + " must not have more than " + decimals + " decimals.")
        : Optional.empty();
  }

  private static int decimals(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      return 2; // A currency that is newer than this Java.
    }
  }

  @Override
  public Optional<String> choice(FieldType.ChoiceType type) {
    return value instanceof Value.ChoiceValue chosen && type.choices().contains(chosen.choice())
        ? Optional.empty()
        : Optional.of(named() + " must be one of " + String.join(", ", type.choices()) + ".");
  }

  @Override
  public Optional<String> plain(FieldType.Plain type) {
    return switch (type) {
      case DATE -> value instanceof Value.DateValue ? Optional.empty() : wrongType("a date");
      case DURATION -> duration();
      case YES_NO -> value instanceof Value.YesNoValue ? Optional.empty() : wrongType("yes or no");
      case EMAIL -> text("an e-mail address", FieldCheck::isEmail);
      case PHONE_NUMBER -> text("a phone number", FieldCheck::isPhoneNumber);
    };
  }

  private Optional<String> duration() {
    if (!(value instanceof Value.DurationValue length)) {
      return wrongType("a length of time");
    }
    return length.duration().working()
        ? Optional.of(named() + " must not be working time.")
        : Optional.empty();
  }

  private Optional<String> text(String what, Predicate<String> fits) {
    return value instanceof Value.TextValue text && fits.test(text.text())
        ? Optional.empty()
        : wrongType(what);
  }

  /** One {@code @}, something before it, a dot after it, no space. */
  private static boolean isEmail(String text) {
    int at = text.indexOf('@');
    return at > 0
        && text.indexOf('@', at + 1) < 0
        && text.indexOf('.', at) > 0
        && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** 3 to 15 digits; spaces, {@code -}, {@code /}, brackets and a leading plus are passed over. */
  private static boolean isPhoneNumber(String text) {
    String rest = text.startsWith("+") ? text.substring(1) : text;
    long digits = rest.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean known = rest.chars().allMatch(c -> c >= '0' && c <= '9' || " -/()".indexOf(c) >= 0);
    return known && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  }

  private Optional<String> wrongType(String what) {
    return Optional.of(named() + " must be " + what + ".");
  }

  private String named() {
    return "`" + field.id() + "`";
  }
}
