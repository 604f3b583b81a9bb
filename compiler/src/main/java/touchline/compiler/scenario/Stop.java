package touchline.compiler.scenario;

import java.util.Optional;
import touchline.compiler.model.Scenario;

/** One visit of a statement: what is still to happen there. */
final class Stop {
  private final Spot spot;
  private final Optional<Script.Item> item;
  private Optional<Scenario.Reminders> reminders;
  private Optional<Scenario.Interruption> interruption;
  private int reminded;
  private boolean late;
  private boolean through;

  Stop(
      Spot spot,
      Optional<Script.Item> item,
      Optional<Scenario.Reminders> reminders,
      Optional<Scenario.Interruption> interruption) {
    this.spot = spot;
    this.item = item;
    this.reminders = reminders;
    this.interruption = interruption;
  }

  Spot spot() {
    return spot;
  }

  /** What is answered, once all else has happened. */
  Optional<Script.Item> item() {
    return item;
  }

  /** The {@code anytime} that is still to happen; from now on it has. */
  Optional<Scenario.Interruption> takeInterruption() {
    Optional<Scenario.Interruption> next = interruption;
    interruption = Optional.empty();
    return next;
  }

  /** The entry of a reminder that is still to happen; from now on it has. */
  Optional<Scenario.Reminders> takeReminder() {
    Optional<Scenario.Reminders> next = reminders.filter(it -> reminded < it.times());
    reminded++;
    reminders = next;
    return next;
  }

  boolean isLate() {
    return late;
  }

  /** The deadline has passed. */
  void passDeadline() {
    late = true;
  }

  /** True if nothing more is to happen there before what is inside it. */
  boolean isThrough() {
    return through;
  }

  void settle() {
    through = true;
  }
}
