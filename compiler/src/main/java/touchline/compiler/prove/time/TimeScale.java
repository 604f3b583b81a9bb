package touchline.compiler.prove.time;

import java.util.Comparator;
import java.util.Optional;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;

/**
 * Adds times up and compares the sum with a limit, as {@code semantics.md} says: working parts
 * count as the longest calendar time that they can take, against a limit in working time calendar
 * parts count one to one.
 */
public final class TimeScale {
  private final WorkingHours hours;

  private TimeScale(WorkingHours hours) {
    this.hours = hours;
  }

  /** The one by the hours that a flow's file sees. */
  public static TimeScale of(Flow flow) {
    return new TimeScale(new WorkingHours(flow.organisation().hours()));
  }

  /** A duration as a part of a sum. */
  public Amount amount(Duration duration) {
    return Amount.of(duration, hours);
  }

  /** Which of two sums is longer, for a limit; without one, by the clock. */
  public Comparator<Amount> longer(Optional<Duration> within) {
    return within.map(this::yardstick).orElseGet(() -> Yardstick.byTheClock(hours));
  }

  /** True if a sum is not longer than a limit. */
  public boolean keeps(Amount sum, Duration within) {
    return yardstick(within).keeps(sum);
  }

  /** How much a sum that is longer comes to, measured like the limit. */
  public Amount taken(Amount sum, Duration within) {
    return yardstick(within).excess(sum).enough();
  }

  private Yardstick yardstick(Duration within) {
    return Yardstick.of(within, hours);
  }
}
