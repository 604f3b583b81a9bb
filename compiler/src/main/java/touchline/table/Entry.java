package touchline.table;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the case of a customer who comes in by a touchpoint begins.
 *
 * @param touchpoint its id
 * @param name its name for people
 * @param outbound the company reaches out to the customer
 * @param answerWithin the deadline for a first answer
 * @param node a start
 */
public record Entry(
    String touchpoint,
    String name,
    boolean outbound,
    Optional<TimeSpan> answerWithin,
    String node) {

  Stream<Use> uses() {
    return Stream.of(Use.of(Use.Kind.START, node));
  }
}
