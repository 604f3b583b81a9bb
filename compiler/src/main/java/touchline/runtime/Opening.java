package touchline.runtime;

import java.time.Instant;

/** Answers whether the company is open. */
@FunctionalInterface
public interface Opening {

  /** As the hours of each flow say. */
  Opening BY_HOURS = (hours, at, asked) -> hours.isOpen(at);

  /**
   * Whether it is open.
   *
   * @param hours those of the flow that asks
   * @param at the instant of asking
   * @param asked how often this was asked in the case before
   */
  boolean isOpen(WorkingTime hours, Instant at, int asked);
}
