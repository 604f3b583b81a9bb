package touchline.reference;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.OpeningHours.Stretch;

/** Working time, counted second by second. Only whole seconds and whole working days. */
record Clock(Optional<OpeningHours> hours) {

  Instant after(Instant start, touchline.compiler.model.Duration length, int times) {
    BigDecimal seconds = length.seconds().multiply(BigDecimal.valueOf(times));
    if (!length.working()) {
      return start.plus(Duration.ofMillis(seconds.movePointRight(3).longValueExact()));
    }
    return length.unit() == touchline.compiler.model.Duration.Unit.DAY
        ? days(start, length.amount().intValueExact() * times)
        : counted(start, seconds.longValueExact());
  }

  private Instant counted(Instant start, long seconds) {
    Instant now = start;
    for (long left = seconds; left > 0; now = now.plusSeconds(1)) {
      left -= isOpen(now) ? 1 : 0;
    }
    return now;
  }

  private Instant days(Instant start, int days) {
    ZonedDateTime now = start.atZone(zone());
    for (int left = days; left > 0; ) {
      now = now.plusDays(1);
      left -= stretches(now.toLocalDate()).isEmpty() ? 0 : 1;
    }
    List<Stretch> open = stretches(now.toLocalDate());
    if (days == 0) {
      return start;
    }
    LocalTime closes = open.get(open.size() - 1).closes();
    return now.toLocalTime().isAfter(closes) ? now.with(closes).toInstant() : now.toInstant();
  }

  boolean isOpen(Instant at) {
    ZonedDateTime local = at.atZone(zone());
    LocalTime time = local.toLocalTime();
    return stretches(local.toLocalDate()).stream()
        .anyMatch(it -> time.compareTo(it.opens()) >= 0 && time.compareTo(it.closes()) < 0);
  }

  private ZoneId zone() {
    return hours.flatMap(OpeningHours::zone).orElse(ZoneOffset.UTC);
  }

  private List<Stretch> stretches(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    if (hours.isEmpty()) {
      boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
      return weekend ? List.of() : List.of(new Stretch(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }
    return hours.get().closed().contains(day)
        ? List.of()
        : hours.get().week().getOrDefault(weekday, List.of());
  }
}
