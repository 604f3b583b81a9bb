package touchline.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A promise to the customer.
 *
 * @param from the node whose beginning starts the clock; none: the flow's start does
 * @param to the nodes of which the first one done stops it; empty: an end that is not cancelled
 *     does
 * @param pausing the ids of the actors for whom the clock stands still
 */
public record Promise(
    String title, TimeSpan within, Optional<String> from, List<String> to, List<String> pausing) {
  public Promise {
    to = List.copyOf(to);
    pausing = List.copyOf(pausing);
  }

  Stream<Use> uses() {
    Stream<Use> steps = Stream.concat(from.stream(), to.stream()).map(Use::step);
    return Stream.concat(steps, pausing.stream().map(id -> Use.of(Use.Kind.ACTOR, id)));
  }
}
