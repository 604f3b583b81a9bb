package touchline.compiler.scenario.suggest.values;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import touchline.table.FieldType;
import touchline.table.TimeSpan;
import touchline.table.Value;

/** Reads a natural value of a field's type, as the partition of a decision writes it. */
record WrittenValue(String written) implements FieldType.Cases<Optional<Value>> {

  @Override
  public Optional<Value> text(FieldType.TextType type) {
    return Optional.of(new Value.TextValue(Normalizer.normalize(plain(), Normalizer.Form.NFC)));
  }

  @Override
  public Optional<Value> number(FieldType.NumberType type) {
    return Optional.of(new Value.NumberValue(new BigDecimal(written)));
  }

  @Override
  public Optional<Value> money(FieldType.MoneyType type) {
    int space = written.indexOf(' ');
    String currency = written.substring(space + 1);
    return currency.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.MoneyValue(new BigDecimal(written.substring(0, space)), currency));
  }

  @Override
  public Optional<Value> choice(FieldType.ChoiceType type) {
    return Optional.of(new Value.ChoiceValue(plain()));
  }

  @Override
  public Optional<Value> plain(FieldType.Plain type) {
    return Optional.of(
        switch (type) {
          case DATE -> new Value.DateValue(LocalDate.parse(written));
          case DURATION -> duration();
          case YES_NO -> new Value.YesNoValue(written.equals("yes"));
          case EMAIL, PHONE_NUMBER -> new Value.TextValue(plain());
        });
  }

  private Value duration() {
    int space = written.indexOf(' ');
    TimeSpan.Unit unit =
        switch (written.substring(space + 1)) {
          case "s" -> TimeSpan.Unit.SECOND;
          case "min" -> TimeSpan.Unit.MINUTE;
          case "h" -> TimeSpan.Unit.HOUR;
          case "day", "days" -> TimeSpan.Unit.DAY;
          case "week", "weeks" -> TimeSpan.Unit.WEEK;
          case "month", "months" -> TimeSpan.Unit.MONTH;
          default -> TimeSpan.Unit.YEAR;
        };
    return new Value.DurationValue(
        new TimeSpan(new BigDecimal(written.substring(0, space)), unit, false));
  }

  /** Without its quotes, if it has any. */
  private String plain() {
    if (!written.startsWith("\"")) {
      return written;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 1; i < written.length() - 1; i++) {
      char c = written.charAt(i);
      if (c == '\\') {
        char escaped = written.charAt(++i);
        plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
