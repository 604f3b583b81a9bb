package touchline.runtime;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.Value;

/**
 * Reads what a person types for a field: {@code 2,5}, {@code €100}, {@code 24-11-2026}, {@code 2
 * Tage}, {@code ja}, the number of a choice or the beginning of its word.
 */
public final class TypedText implements FieldType.Cases<Optional<Value>> {
  /** {@code 1,000} is one thing to some and another to others. */
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.,][0-9]{1,30})?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern SIGN = Pattern.compile("([€£$]|[A-Za-z]{3})?([^A-Za-z€£$]+)(.*)");

  private final String text;

  private TypedText(String text) {
    this.text = text;
  }

  /**
   * The value that was typed.
   *
   * @param text not blank
   * @throws RefusedException if it is no value of that field; the message says what is expected
   */
  public static Value read(Field field, String text) {
    String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    Value value =
        field
            .type()
            .match(new TypedText(typed))
            .orElseThrow(() -> new RefusedException(expected(field)));
    FieldCheck.Known.of(field)
        .wrong(value)
        .ifPresent(
            wrong -> {
              throw new RefusedException(wrong);
            });
    return value;
  }

  /** An exact number with a point or a comma; none for {@code 1,000}, which might be a thousand. */
  public static Optional<BigDecimal> number(String text) {
    String digits = text.replace(" ", "").replace("\u00a0", "");
    if (!NUMBER.matcher(digits).matches() || AMBIGUOUS.matcher(digits).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits.replace(',', '.')));
  }

  /**
   * Which of some words is meant.
   *
   * @param typed a word, in capitals or not, the beginning of just one, or a number from 1
   * @return the place in the list
   */
  public static OptionalInt choice(List<String> words, String typed) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(typed)) {
        return OptionalInt.of(i);
      }
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    int found = -1;
    int beginnings = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (word.equals(wanted) || Integer.toString(i + 1).equals(wanted)) {
        return OptionalInt.of(i);
      }
      if (!wanted.isEmpty() && word.startsWith(wanted)) {
        found = i;
        beginnings++;
      }
    }
    return beginnings == 1 ? OptionalInt.of(found) : OptionalInt.empty();
  }

  @Override
  public Optional<Value> text(FieldType.TextType type) {
    return Optional.of(new Value.TextValue(text));
  }

  @Override
  public Optional<Value> number(FieldType.NumberType type) {
    return number(text).map(Value.NumberValue::new);
  }

  @Override
  public Optional<Value> money(FieldType.MoneyType type) {
    Matcher parts = SIGN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String before = Optional.ofNullable(parts.group(1)).orElse("");
    String sign = (before + parts.group(3)).strip().toUpperCase(Locale.ROOT);
    Optional<String> currency = currency(sign, type.currency());
    return currency.flatMap(
        known -> number(parts.group(2).strip()).map(amount -> new Value.MoneyValue(amount, known)));
  }

  private static Optional<String> currency(String sign, Optional<String> ofField) {
    return switch (sign) {
      case "" -> ofField;
      case "€", "EURO" -> Optional.of("EUR");
      case "£" -> Optional.of("GBP");
      case "$" -> Optional.of(ofField.orElse("USD"));
      case "KR", "KR." -> ofField;
      default -> Optional.of(sign).filter(code -> CURRENCY.matcher(code).matches());
    };
  }

  @Override
  public Optional<Value> choice(FieldType.ChoiceType type) {
    OptionalInt chosen = choice(type.choices(), text);
    return chosen.isPresent()
        ? Optional.of(new Value.ChoiceValue(type.choices().get(chosen.getAsInt())))
        : Optional.empty();
  }

  @Override
  public Optional<Value> plain(FieldType.Plain type) {
    return switch (type) {
      case DATE -> TypedTime.date(text).map(Value.DateValue::new);
      case DURATION -> TypedTime.length(text).map(Value.DurationValue::new);
      case YES_NO -> yesNo();
      case EMAIL, PHONE_NUMBER -> Optional.of(new Value.TextValue(text));
    };
  }

  private Optional<Value> yesNo() {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "ja", "j" -> Optional.of(new Value.YesNoValue(true));
      case "no", "n", "nee", "nein", "nej" -> Optional.of(new Value.YesNoValue(false));
      default -> Optional.empty();
    };
  }

  private static String expected(Field field) {
    return "`" + field.id() + "` must be " + field.type().match(new Expected()) + ".";
  }

  /** What can be typed, with an example. */
  private static final class Expected implements FieldType.Cases<String> {
    @Override
    public String text(FieldType.TextType type) {
      return "a text";
    }

    @Override
    public String number(FieldType.NumberType type) {
      return type.whole() ? "a whole number without separators, such as 1000" : "a number: 2.5";
    }

    @Override
    public String money(FieldType.MoneyType type) {
      return "an amount of money: 100 " + type.currency().orElse("EUR");
    }

    @Override
    public String choice(FieldType.ChoiceType type) {
      return "one of " + String.join(", ", type.choices());
    }

    @Override
    public String plain(FieldType.Plain type) {
      return switch (type) {
        case DATE -> "a date: 2026-11-24 or 24-11-2026";
        case DURATION -> "a length of time: 30 min, 2 h, 3 days";
        case YES_NO -> "yes or no";
        case EMAIL -> "an e-mail address";
        case PHONE_NUMBER -> "a phone number";
      };
    }
  }
}
