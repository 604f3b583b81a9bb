package touchline.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the company is open: what working time counts, and what {@code open} asks.
 *
 * @param name none for the hours that hold where a project declares none
 * @param zone none: that of the machine that executes the table
 * @param week Monday to Sunday; a day that is missing is closed
 * @param closed days on which it is closed whatever the weekday
 */
public record Hours(
    Optional<String> name,
    Optional<ZoneId> zone,
    Map<DayOfWeek, List<Stretch>> week,
    List<LocalDate> closed) {

  /** Monday to Friday, 09:00 to 17:00, no holidays. */
  public static final Hours DEFAULT =
      new Hours(Optional.empty(), Optional.empty(), office(), List.of());

  public Hours {
    Map<DayOfWeek, List<Stretch>> days = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, stretches) -> days.put(day, List.copyOf(stretches)));
    days.values().removeIf(List::isEmpty);
    week = Collections.unmodifiableMap(days);
    closed = List.copyOf(closed);
  }

  /** From opening to closing on one day; it closes after it opens. */
  public record Stretch(LocalTime opens, LocalTime closes) {}

  private static Map<DayOfWeek, List<Stretch>> office() {
    Map<DayOfWeek, List<Stretch>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
        week.put(day, List.of(new Stretch(LocalTime.of(9, 0), LocalTime.of(17, 0))));
      }
    }
    return week;
  }
}
