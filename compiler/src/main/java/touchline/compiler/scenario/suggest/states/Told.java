package touchline.compiler.scenario.suggest.states;

import java.util.HashMap;
import java.util.Map;
import touchline.compiler.scenario.Spot;

/**
 * What came between so far. A scenario's entries of a kind for one statement belong to its visits
 * in turn, from the first one on: at a visit something can come between only if something did at
 * all visits before it.
 *
 * @param interrupted at how many visits of a statement an {@code anytime} happened
 * @param reminded at how many somebody was reminded
 */
record Told(Map<Spot, Integer> interrupted, Map<Spot, Integer> reminded) {
  static final Told NOTHING = new Told(Map.of(), Map.of());

  Told {
    interrupted = Map.copyOf(interrupted);
    reminded = Map.copyOf(reminded);
  }

  Told interrupting(Spot spot) {
    return new Told(once(interrupted, spot), reminded);
  }

  Told reminding(Spot spot) {
    return new Told(interrupted, once(reminded, spot));
  }

  private static Map<Spot, Integer> once(Map<Spot, Integer> before, Spot spot) {
    Map<Spot, Integer> more = new HashMap<>(before);
    more.merge(spot, 1, Integer::sum);
    return more;
  }

  /** True if it can still be told that an {@code anytime} happens at a visit with this number. */
  boolean mayInterrupt(Spot spot, int visit) {
    return interrupted.getOrDefault(spot, 0) == visit - 1;
  }

  /** The same for the first reminder at a visit. */
  boolean mayRemind(Spot spot, int visit) {
    return reminded.getOrDefault(spot, 0) == visit - 1;
  }
}
