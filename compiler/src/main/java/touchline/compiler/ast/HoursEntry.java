package touchline.compiler.ast;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** A line of opening hours. */
public sealed interface HoursEntry extends Node {

  <R> R match(Cases<R> cases);

  /** {@code mon to fri 09:00 to 12:30, 13:00 to 17:30}; several stretches of days and of hours. */
  record Open(List<Days> days, List<Opening> openings, Span span) implements HoursEntry {
    public Open {
      days = List.copyOf(days);
      openings = List.copyOf(openings);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /** {@code mon} or {@code mon to fri}. */
  record Days(DayOfWeek first, DayOfWeek last, Span span) implements Node {}

  /** {@code 09:00 to 17:30}. */
  record Opening(LocalTime opens, LocalTime closes, Span span) implements Node {}

  /** {@code closed 2026-12-25} or {@code closed 2026-12-24 to 2026-12-26}. */
  record Closed(Value.DateValue first, Optional<Value.DateValue> last, Span span)
      implements HoursEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.closed(this);
    }
  }

  /** {@code zone "Europe/Amsterdam"}. */
  record Zone(Text id, Span span) implements HoursEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.zone(this);
    }
  }

  /** One method per kind of line. */
  interface Cases<R> {
    R open(Open entry);

    R closed(Closed entry);

    R zone(Zone entry);
  }
}
