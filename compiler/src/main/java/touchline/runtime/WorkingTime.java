package touchline.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.table.Hours;
import touchline.table.TimeSpan;

/** Adds lengths of time to instants, in opening hours where they say so. */
public final class WorkingTime {
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  /** Nobody waits longer than this; what takes longer never happens. */
  private static final int YEARS_LOOKED_AHEAD = 200;

  private final Hours hours;
  private final ZoneId zone;
  private final Set<LocalDate> closed;

  /**
   * @param zone that counts if the hours name none
   */
  public WorkingTime(Hours hours, ZoneId zone) {
    this.hours = hours;
    this.zone = hours.zone().orElse(zone);
    this.closed = new HashSet<>(hours.closed());
  }

  /** True if the company is open: from opening to just before closing. */
  public boolean isOpen(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalTime time = local.toLocalTime();
    return stretches(local.toLocalDate()).stream()
        .anyMatch(stretch -> !time.isBefore(stretch.opens()) && time.isBefore(stretch.closes()));
  }

  /**
   * When so much time has passed. A working day ends at the same clock time on the next open day,
   * or at closing, if that is earlier.
   *
   * @return none if that is farther away than anybody waits
   */
  public Optional<Instant> after(Instant start, TimeSpan span) {
    if (!span.working()) {
      return plus(start, span.seconds());
    }
    try {
      return span.unit() == TimeSpan.Unit.DAY
          ? afterDays(start, span.amount())
          : afterOpenTime(start, span.seconds());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> plus(Instant start, BigDecimal seconds) {
    try {
      return Optional.of(start.plus(length(seconds)));
    } catch (ArithmeticException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration length(BigDecimal seconds) {
    if (seconds.scale() <= 0) {
      return Duration.ofSeconds(seconds.longValueExact());
    }
    BigDecimal nanos = seconds.multiply(NANOS).setScale(0, RoundingMode.HALF_UP);
    BigDecimal[] parts = nanos.divideAndRemainder(NANOS);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /** Whole days by the calendar of open days; what is left of a day, as that part of 24 hours. */
  private Optional<Instant> afterDays(Instant start, BigDecimal days) {
    ZonedDateTime local = start.atZone(zone);
    LocalDate day = local.toLocalDate();
    LocalDate last = day.plusYears(YEARS_LOOKED_AHEAD);
    BigDecimal left = days;
    while (left.compareTo(BigDecimal.ONE) >= 0) {
      day = day.plusDays(1);
      if (day.isAfter(last)) {
        return Optional.empty();
      }
      if (!stretches(day).isEmpty()) {
        left = left.subtract(BigDecimal.ONE);
      }
    }
    List<Hours.Stretch> open = stretches(day);
    LocalTime time = local.toLocalTime();
    if (!day.equals(local.toLocalDate())) {
      LocalTime closes = open.get(open.size() - 1).closes();
      time = time.isAfter(closes) ? closes : time;
    }
    Instant whole = day.atTime(time).atZone(zone).toInstant();
    return left.signum() == 0 ? Optional.of(whole) : afterOpenTime(whole, rest(left));
  }

  /** Half a working day is half of the time that the company is open on an average open day. */
  private BigDecimal rest(BigDecimal part) {
    long seconds =
        hours.week().values().stream()
            .flatMap(List::stream)
            .mapToLong(stretch -> Duration.between(stretch.opens(), stretch.closes()).toSeconds())
            .sum();
    int days = Math.max(1, hours.week().size());
    return part.multiply(BigDecimal.valueOf(seconds))
        .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP);
  }

  private Optional<Instant> afterOpenTime(Instant start, BigDecimal seconds) {
    Duration left;
    try {
      left = length(seconds);
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
    LocalDate day = start.atZone(zone).toLocalDate();
    LocalDate last = day.plusYears(YEARS_LOOKED_AHEAD);
    if (left.isZero()) {
      return Optional.of(start);
    }
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      for (Hours.Stretch stretch : stretches(day)) {
        Instant opens = day.atTime(stretch.opens()).atZone(zone).toInstant();
        Instant closes = day.atTime(stretch.closes()).atZone(zone).toInstant();
        Instant from = opens.isAfter(start) ? opens : start;
        if (from.isBefore(closes)) {
          Duration open = Duration.between(from, closes);
          if (open.compareTo(left) >= 0) {
            return Optional.of(from.plus(left));
          }
          left = left.minus(open);
        }
      }
    }
    return Optional.empty();
  }

  private List<Hours.Stretch> stretches(LocalDate day) {
    return closed.contains(day)
        ? List.of()
        : hours.week().getOrDefault(day.getDayOfWeek(), List.of());
  }
}
