package touchline.compiler.model;

import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * A way customers reach the company. Two that are declared in one place are the same.
 *
 * @param outbound the company reaches out to the customer
 * @param answerWithin the deadline for a first answer
 */
public record Touchpoint(
    String id, String name, boolean outbound, Optional<Duration> answerWithin, Span span)
    implements Element {
  @Override
  public boolean equals(Object other) {
    return other instanceof Touchpoint touchpoint
        && id.equals(touchpoint.id)
        && span.equals(touchpoint.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
