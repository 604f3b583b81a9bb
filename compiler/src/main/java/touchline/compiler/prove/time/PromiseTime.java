package touchline.compiler.prove.time;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Header;

/**
 * What the worst path means for a promise.
 *
 * @param worst the longest path from where its clock starts to where it stops; none if no path
 *     comes there
 * @param excess by how much that is too long; none if the promise is kept
 * @param limitless the waits on the way that have no limit and don't pause it
 */
public record PromiseTime(
    Header.Promise promise,
    Optional<TimedPath> worst,
    Optional<Excess> excess,
    List<Limitless> limitless) {

  public PromiseTime {
    limitless = List.copyOf(limitless);
  }
}
