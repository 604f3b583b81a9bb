package touchline.compiler.prove.time.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Duration;
import touchline.compiler.prove.time.Amount;

/** Amounts of time in units of the flow language. */
public final class TimeText {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final String NOTHING = "0 min";

  private TimeText() {}

  /** A duration as it was written: {@code 2 working days}. */
  public static String of(Duration duration) {
    String working = duration.working() ? "working " : "";
    String unit =
        switch (duration.unit()) {
          case SECOND -> "s";
          case MINUTE -> "min";
          case HOUR -> "h";
          case DAY -> days(duration.amount());
          case WEEK -> plural("week", duration.amount());
          case MONTH -> plural("month", duration.amount());
          case YEAR -> plural("year", duration.amount());
        };
    return duration.amount().stripTrailingZeros().toPlainString() + " " + working + unit;
  }

  private static String days(BigDecimal amount) {
    return plural("day", amount);
  }

  private static String plural(String unit, BigDecimal amount) {
    return amount.compareTo(BigDecimal.ONE) == 0 ? unit : unit + "s";
  }

  /** All parts of a sum: {@code 2 working days + 4 h 30 min of opening hours + 20 min}. */
  public static String of(Amount amount) {
    List<String> parts = new ArrayList<>();
    if (amount.days() > 0) {
      parts.add(workingDays(amount.days()));
    }
    if (amount.working() > 0) {
      parts.add(workingHours(amount.working()));
    }
    if (amount.calendar() > 0) {
      parts.add(byTheClock(amount.calendar()));
    }
    return parts.isEmpty() ? NOTHING : String.join(" + ", parts);
  }

  /** An average is no more exact than what it is made of: whole minutes, short ones seconds. */
  public static String rounded(Amount amount) {
    long unit = amount.nominal() < 10 * MINUTE ? SECOND : MINUTE;
    return of(
        new Amount(
            (amount.calendar() + unit / 2) / unit * unit,
            (amount.working() + unit / 2) / unit * unit,
            amount.days()));
  }

  /** A sum that is compared with working time, where a calendar hour counts as a working hour. */
  public static String inWorkingTime(Amount amount) {
    long hours = amount.working() + amount.calendar();
    if (amount.days() == 0) {
      return hours == 0 ? NOTHING : workingHours(hours);
    }
    String days = workingDays(amount.days());
    return hours == 0 ? days : days + " " + inHours(hours);
  }

  private static String workingDays(long days) {
    return days + (days == 1 ? " working day" : " working days");
  }

  private static String workingHours(long milliseconds) {
    return milliseconds % HOUR == 0
        ? milliseconds / HOUR + " working h"
        : milliseconds % MINUTE == 0 && milliseconds < HOUR
            ? milliseconds / MINUTE + " working min"
            : inHours(milliseconds) + " of working time";
  }

  /** A day of working time is not 24 hours, so it is not counted in days. */
  private static String inHours(long milliseconds) {
    StringBuilder text = new StringBuilder();
    add(text, milliseconds / HOUR, "h");
    return withMinutes(text, milliseconds);
  }

  /** Milliseconds as days, hours, minutes and seconds, down to what is not zero. */
  public static String byTheClock(long milliseconds) {
    if (milliseconds == 0) {
      return NOTHING;
    }
    StringBuilder text = new StringBuilder();
    long days = milliseconds / DAY;
    add(text, days, days == 1 ? "day" : "days");
    add(text, milliseconds % DAY / HOUR, "h");
    return withMinutes(text, milliseconds);
  }

  private static String withMinutes(StringBuilder text, long milliseconds) {
    add(text, milliseconds % HOUR / MINUTE, "min");
    BigDecimal seconds = BigDecimal.valueOf(milliseconds % MINUTE, 3).stripTrailingZeros();
    if (seconds.signum() > 0) {
      text.append(text.length() == 0 ? "" : " ").append(seconds.toPlainString()).append(" s");
    }
    return text.toString();
  }

  private static void add(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(text.length() == 0 ? "" : " ").append(number).append(' ').append(unit);
    }
  }

  /** The shortest duration with one unit that is at least so long, as it can be written. */
  public static String writtenAtLeast(long milliseconds) {
    if (milliseconds % DAY == 0) {
      return byTheClock(milliseconds);
    }
    if (milliseconds % HOUR == 0 || milliseconds > 2 * DAY) {
      return roundedUp(milliseconds, HOUR) + " h";
    }
    return milliseconds >= MINUTE
        ? roundedUp(milliseconds, MINUTE) + " min"
        : roundedUp(milliseconds, SECOND) + " s";
  }

  private static long roundedUp(long milliseconds, long unit) {
    return (milliseconds + unit - 1) / unit;
  }
}
