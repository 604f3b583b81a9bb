package touchline.cli.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The day of a run: a clock is asked when somebody wants to know, and once, also at midnight. */
final class OneDay implements Supplier<LocalDate> {
  private final Supplier<LocalDate> clock;
  private Optional<LocalDate> day = Optional.empty();

  OneDay(Supplier<LocalDate> clock) {
    this.clock = clock;
  }

  @Override
  public synchronized LocalDate get() {
    if (day.isEmpty()) {
      day = Optional.of(clock.get());
    }
    return day.get();
  }
}
