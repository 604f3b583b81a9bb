package touchline.compiler.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Numbers, amounts of money and dates in the form of one language. */
final class Numerals {
  /** Four digits stay together, so that years and house numbers look right. */
  private static final int UNGROUPED_DIGITS = 4;

  private static final int MONEY_UNGROUPED_DIGITS = 3;
  private static final int MONEY_DECIMALS = 2;
  private static final int GROUP = 3;

  private final Bundle bundle;
  private final String decimalSign;
  private final String groupSign;
  private final List<String> months;

  Numerals(Bundle bundle) {
    this.bundle = bundle;
    this.decimalSign = bundle.text("format.decimal-sign");
    this.groupSign = bundle.text("format.group-sign");
    this.months = List.of(bundle.text("format.months").split("\\|"));
  }

  String number(BigDecimal number) {
    return written(number, UNGROUPED_DIGITS);
  }

  String money(BigDecimal amount, String currency) {
    BigDecimal padded =
        amount.scale() > 0 && amount.scale() < MONEY_DECIMALS
            ? amount.setScale(MONEY_DECIMALS)
            : amount;
    String key = "money." + currency;
    String form = bundle.text(bundle.has(key) ? key : "money.other");
    return Template.fill(form, written(padded, MONEY_UNGROUPED_DIGITS), currency);
  }

  String date(LocalDate date) {
    return Template.fill(
        bundle.text("format.date"),
        date.getDayOfMonth(),
        months.get(date.getMonthValue() - 1),
        date.getYear());
  }

  private String written(BigDecimal number, int ungrouped) {
    String[] parts = number.abs().toPlainString().split("\\.");
    String sign = number.signum() < 0 ? "-" : "";
    String decimals = parts.length > 1 ? decimalSign + parts[1] : "";
    return sign + grouped(parts[0], ungrouped) + decimals;
  }

  private String grouped(String digits, int ungrouped) {
    if (digits.length() <= ungrouped) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      text.insert(at, groupSign);
    }
    return text.toString();
  }
}
