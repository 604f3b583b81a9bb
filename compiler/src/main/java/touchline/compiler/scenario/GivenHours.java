package touchline.compiler.scenario;

import java.time.Instant;
import java.util.Optional;
import touchline.runtime.Opening;
import touchline.runtime.WorkingTime;

/** Whether it is open, as a scenario gives it; it remembers if it was asked for more than that. */
final class GivenHours implements Opening {
  private final Script script;
  private boolean missing;

  GivenHours(Script script) {
    this.script = script;
  }

  @Override
  public boolean isOpen(WorkingTime hours, Instant at, int asked) {
    Optional<Boolean> given = script.open(asked);
    missing |= given.isEmpty();
    return given.orElse(true);
  }

  /** True if it was asked, and the scenario does not say. */
  boolean isMissing() {
    return missing;
  }
}
