package touchline.compiler.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * When the company is open, for durations in working time. Two that are declared in one place are
 * the same.
 *
 * @param week the stretches of each weekday in order, without overlaps; a day that is missing is
 *     closed; in the order Monday to Sunday
 * @param closed days on which it is closed whatever the weekday, in order
 */
public record OpeningHours(
    String name,
    Map<DayOfWeek, List<Stretch>> week,
    List<LocalDate> closed,
    Optional<ZoneId> zone,
    Span span)
    implements Element {

  public OpeningHours {
    closed = List.copyOf(closed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpeningHours hours && span.equals(hours.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** From opening to closing on one day. */
  public record Stretch(LocalTime opens, LocalTime closes) {}
}
