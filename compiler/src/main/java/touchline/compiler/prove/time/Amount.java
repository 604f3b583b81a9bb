package touchline.compiler.prove.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import touchline.compiler.model.Duration;

/**
 * A sum of times, in which working time is kept apart until it is known what it is compared with.
 *
 * @param calendar milliseconds by the clock
 * @param working milliseconds of opening hours
 * @param days whole working days
 */
public record Amount(long calendar, long working, long days) {
  public static final Amount ZERO = new Amount(0, 0, 0);

  /** Longer sums count as this long: three million years. */
  private static final long LONGEST = 100_000_000_000_000_000L;

  private static final long MOST_DAYS = 1_000_000_000L;
  private static final BigDecimal LONGEST_NUMBER = BigDecimal.valueOf(LONGEST);

  public Amount {
    calendar = Math.min(calendar, LONGEST);
    working = Math.min(working, LONGEST);
    days = Math.min(days, MOST_DAYS);
  }

  /**
   * A duration as a part of a path. A part of a working day counts as that part of the longest day.
   */
  static Amount of(Duration duration, WorkingHours hours) {
    return of(duration, hours.longestDay());
  }

  /**
   * @param workingDay how long a working day is of which the duration has a part
   */
  static Amount of(Duration duration, long workingDay) {
    if (!duration.working()) {
      return new Amount(bounded(duration.milliseconds()), 0, 0);
    }
    if (duration.unit() != Duration.Unit.DAY) {
      return new Amount(0, bounded(duration.milliseconds()), 0);
    }
    BigDecimal whole = duration.amount().setScale(0, RoundingMode.DOWN);
    BigDecimal part = duration.amount().subtract(whole).multiply(BigDecimal.valueOf(workingDay));
    return new Amount(0, part.longValue(), bounded(whole));
  }

  private static long bounded(BigDecimal number) {
    return number.min(LONGEST_NUMBER).longValue();
  }

  public Amount plus(Amount more) {
    return new Amount(calendar + more.calendar, working + more.working, days + more.days);
  }

  /** This without a part of it. */
  Amount minus(Amount part) {
    return new Amount(calendar - part.calendar, working - part.working, days - part.days);
  }

  Amount times(int factor) {
    return new Amount(
        product(calendar, factor, LONGEST),
        product(working, factor, LONGEST),
        product(days, factor, MOST_DAYS));
  }

  private static long product(long amount, int factor, long most) {
    return factor != 0 && amount > most / factor ? most : amount * factor;
  }

  /** At least as long as both, each kind of time for itself. */
  Amount most(Amount other) {
    if (covers(other)) {
      return this;
    }
    return new Amount(
        Math.max(calendar, other.calendar),
        Math.max(working, other.working),
        Math.max(days, other.days));
  }

  /** True if no kind of time is shorter than in the other. */
  boolean covers(Amount other) {
    return calendar >= other.calendar && working >= other.working && days >= other.days;
  }

  /** Milliseconds by the words alone, as if working time went by like any other. */
  public long nominal() {
    return calendar + working + days * OpenTime.DAY;
  }
}
