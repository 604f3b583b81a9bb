package touchline.compiler.scenario;

import java.util.Optional;
import touchline.compiler.model.Duration;
import touchline.runtime.Event;

/**
 * What happens when nothing more comes between: the end of a visit, or its deadline.
 *
 * @param takes the time that it adds to the path
 * @param leaves whether the visit is over
 */
record Finish(Event event, Optional<Duration> takes, boolean leaves) {

  static Finish leaving(Event event) {
    return new Finish(event, Optional.empty(), true);
  }

  Finish taking(Optional<Duration> duration) {
    return new Finish(event, duration, leaves);
  }
}
