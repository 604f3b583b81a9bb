package touchline.compiler.prove.time;

import java.util.List;
import java.util.Optional;

/**
 * How long something takes. What is missing happens only where something goes wrong (no best and no
 * usual path), or never.
 *
 * @param best the shortest path on which nothing goes wrong
 * @param usual the average of all paths on which nothing goes wrong, by the shares of branches
 * @param likeliest of those paths
 * @param worst the longest path, all deadlines kept
 * @param limitless the waits on the way that have no limit; the paths count them as nothing
 */
public record Spread(
    Optional<TimedPath> best,
    Optional<Amount> usual,
    Optional<TimedPath> likeliest,
    Optional<TimedPath> worst,
    List<Limitless> limitless) {

  public Spread {
    limitless = List.copyOf(limitless);
  }
}
