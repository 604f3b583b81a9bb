package touchline.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time of one unit. Compared or added, a year is 365.25 days and a month a twelfth of
 * that; added to a date, months and years follow the calendar.
 *
 * @param amount not negative
 * @param working counts only opening hours; then the unit is a minute, an hour or a day
 */
public record TimeSpan(BigDecimal amount, Unit unit, boolean working) {
  private static final Pattern ISO = Pattern.compile("P(T?)([0-9.]+)([A-Z])( working)?");

  public TimeSpan {
    amount = Decimals.canonical(amount);
  }

  /** Units, each with the letters of ISO 8601 around its number. */
  public enum Unit {
    SECOND(1, "T", "S"),
    MINUTE(60, "T", "M"),
    HOUR(3_600, "T", "H"),
    DAY(86_400, "", "D"),
    WEEK(604_800, "", "W"),
    MONTH(2_629_800, "", "M"),
    YEAR(31_557_600, "", "Y");

    private final int seconds;
    private final String prefix;
    private final String letter;

    Unit(int seconds, String prefix, String letter) {
      this.seconds = seconds;
      this.prefix = prefix;
      this.letter = letter;
    }
  }

  /** Seconds; of working time, what the same number would be without {@code working}. */
  public BigDecimal seconds() {
    return amount.multiply(BigDecimal.valueOf(unit.seconds));
  }

  /** ISO 8601 ({@code PT4H}, {@code P6M}), with {@code " working"} behind it for working time. */
  public String iso() {
    return "P" + unit.prefix + amount.toPlainString() + unit.letter + (working ? " working" : "");
  }

  /**
   * Reads what {@link #iso} writes.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static TimeSpan parse(String text) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches()) {
      BigDecimal amount = Decimals.parse(matcher.group(2));
      for (Unit unit : Unit.values()) {
        if (unit.prefix.equals(matcher.group(1)) && unit.letter.equals(matcher.group(3))) {
          return new TimeSpan(amount, unit, matcher.group(4) != null);
        }
      }
    }
    throw new IllegalArgumentException(text);
  }
}
