package touchline.compiler.format.print;

import java.math.BigDecimal;
import java.util.Locale;
import touchline.compiler.ast.TimeUnit;
import touchline.compiler.ast.Value;
import touchline.compiler.source.WrittenText;

/** Values in their short form: {@code 20 s}, {@code 1 day}, {@code 60%}. */
final class Values implements Value.Cases<String> {
  private Values() {}

  static String of(Value value) {
    return value.match(new Values());
  }

  @Override
  public String number(Value.NumberValue value) {
    return value.amount().toPlainString();
  }

  @Override
  public String percentage(Value.PercentageValue value) {
    return value.amount().toPlainString() + "%";
  }

  @Override
  public String money(Value.MoneyValue value) {
    return value.amount().toPlainString() + " " + value.currency();
  }

  @Override
  public String duration(Value.DurationValue value) {
    String working = value.working() ? " working " : " ";
    return value.amount().toPlainString() + working + unit(value.amount(), value.unit());
  }

  /** Units of a day and longer are words, and one of them is written as one. */
  private static String unit(BigDecimal amount, TimeUnit unit) {
    boolean word = unit.compareTo(TimeUnit.DAY) >= 0;
    return word && amount.equals(BigDecimal.ONE)
        ? unit.name().toLowerCase(Locale.ROOT)
        : unit.words().get(0);
  }

  @Override
  public String date(Value.DateValue value) {
    return value.date().toString();
  }

  @Override
  public String text(Value.TextValue value) {
    return WrittenText.quoted(value.text().value());
  }

  @Override
  public String name(Value.NameValue value) {
    return value.name().text();
  }
}
