package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Value;
import touchline.compiler.source.WrittenText;

/** Values as they are written in a flow file. */
final class Written implements Value.Cases<String> {
  private static final Written CASES = new Written();

  private Written() {}

  static String text(Value value) {
    return value.match(CASES);
  }

  /** A number without an exponent and without needless zeros. */
  static String number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** An amount with its currency's decimals, or none if it is a whole one. */
  static String money(BigDecimal amount, String currency) {
    BigDecimal stripped = amount.stripTrailingZeros();
    int decimals = stripped.scale() <= 0 ? 0 : Math.max(stripped.scale(), 2);
    return stripped.setScale(decimals).toPlainString() + " " + currency;
  }

  static String duration(Duration duration) {
    return number(duration.amount())
        + " "
        + unit(duration.unit(), duration.amount().compareTo(BigDecimal.ONE) == 0);
  }

  private static String unit(Duration.Unit unit, boolean one) {
    return switch (unit) {
      case SECOND -> "s";
      case MINUTE -> "min";
      case HOUR -> "h";
      case DAY -> one ? "day" : "days";
      case WEEK -> one ? "week" : "weeks";
      case MONTH -> one ? "month" : "months";
      case YEAR -> one ? "year" : "years";
    };
  }

  @Override
  public String number(Value.NumberValue value) {
    return number(value.amount());
  }

  @Override
  public String money(Value.MoneyValue value) {
    return money(value.amount(), value.currency());
  }

  @Override
  public String duration(Value.DurationValue value) {
    return duration(value.duration());
  }

  @Override
  public String date(Value.DateValue value) {
    return value.date().toString();
  }

  @Override
  public String yesNo(Value.YesNoValue value) {
    return value.yes() ? "yes" : "no";
  }

  @Override
  public String choice(Value.ChoiceValue value) {
    return WrittenText.nameOrQuoted(value.choice());
  }

  @Override
  public String text(Value.TextValue value) {
    return WrittenText.quoted(value.text());
  }
}
