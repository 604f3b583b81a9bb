package touchline.cli.walk;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Duration.Unit;
import touchline.compiler.wording.Phrases;

/**
 * Moments and lengths of time on the screen.
 *
 * @param zone in which the clock is read
 */
record TimeText(Phrases phrases, ZoneId zone) {
  /** {@code 14:30}, on another day than {@code now} with the date; seconds where there are some. */
  String moment(Instant at, Instant now) {
    ZonedDateTime there = at.atZone(zone);
    boolean today = there.toLocalDate().equals(now.atZone(zone).toLocalDate());
    return (today ? "" : phrases.date(there.toLocalDate()) + ", ") + clock(there);
  }

  private static String clock(ZonedDateTime at) {
    String time = two(at.getHour()) + ":" + two(at.getMinute());
    return at.getSecond() == 0 ? time : time + ":" + two(at.getSecond());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** {@code 2 days 3 h}: its two largest units. */
  String length(Duration length) {
    List<String> parts = new ArrayList<>();
    add(parts, length.toDays(), Unit.DAY);
    add(parts, length.toHoursPart(), Unit.HOUR);
    add(parts, length.toMinutesPart(), Unit.MINUTE);
    add(parts, length.toSecondsPart(), Unit.SECOND);
    return parts.isEmpty()
        ? amount(0, Unit.SECOND)
        : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
  }

  private void add(List<String> parts, long amount, Unit unit) {
    if (amount > 0) {
      parts.add(amount(amount, unit));
    }
  }

  private String amount(long amount, Unit unit) {
    return phrases.shortDuration(
        new touchline.compiler.model.Duration(BigDecimal.valueOf(amount), unit, false));
  }
}
