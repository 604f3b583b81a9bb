package touchline.compiler.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A length of time as it was written, so that documents can repeat it.
 *
 * @param amount not negative
 * @param working counts only opening hours
 */
public record Duration(BigDecimal amount, Unit unit, boolean working) {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000L * 31_557_600);

  /** Units; a year is 365.25 days, a month a twelfth of that. */
  public enum Unit {
    SECOND(1, "T", "S", "s", "s"),
    MINUTE(60, "T", "M", "min", "min"),
    HOUR(3_600, "T", "H", "h", "h"),
    DAY(86_400, "", "D", "day", "days"),
    WEEK(604_800, "", "W", "week", "weeks"),
    MONTH(2_629_800, "", "M", "month", "months"),
    YEAR(31_557_600, "", "Y", "year", "years");

    private final BigDecimal seconds;
    private final BigDecimal milliseconds;
    private final String isoPrefix;
    private final String isoLetter;
    private final String one;
    private final String several;

    Unit(int seconds, String isoPrefix, String isoLetter, String one, String several) {
      this.seconds = BigDecimal.valueOf(seconds);
      this.milliseconds = BigDecimal.valueOf(1_000L * seconds);
      this.isoPrefix = isoPrefix;
      this.isoLetter = isoLetter;
      this.one = one;
      this.several = several;
    }
  }

  /** Calendar seconds; of working time, what the same words would be without {@code working}. */
  public BigDecimal seconds() {
    return amount.multiply(unit.seconds);
  }

  /** The same in milliseconds. */
  public BigDecimal milliseconds() {
    return amount.multiply(unit.milliseconds);
  }

  /** ISO 8601 ({@code PT4H}, {@code P2D}), with {@code " working"} behind it for working time. */
  public String iso() {
    String number = amount.stripTrailingZeros().toPlainString();
    return "P" + unit.isoPrefix + number + unit.isoLetter + (working ? " working" : "");
  }

  /** As it is written in a flow file: {@code 4 h}, {@code 1 day}, {@code 2 working days}. */
  public String written() {
    String unitWord = amount.compareTo(BigDecimal.ONE) == 0 ? unit.one : unit.several;
    String number = amount.stripTrailingZeros().toPlainString();
    return number + (working ? " working " : " ") + unitWord;
  }

  /**
   * The day that this is after another. Months and years follow the calendar, cut to the month's
   * last day; what is left of a month or a day does not count. More than ten thousand years lead to
   * the last day of all.
   */
  public LocalDate addedTo(LocalDate day) {
    if (seconds().compareTo(LONGEST) > 0) {
      return LocalDate.MAX;
    }
    return switch (unit) {
      case YEAR -> day.plusMonths(amount.multiply(MONTHS_OF_A_YEAR).longValue());
      case MONTH -> day.plusMonths(amount.longValue());
      case SECOND, MINUTE, HOUR, DAY, WEEK ->
          day.plusDays(seconds().divideToIntegralValue(SECONDS_OF_A_DAY).longValue());
    };
  }
}
