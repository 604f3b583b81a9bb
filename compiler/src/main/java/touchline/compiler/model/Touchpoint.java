package touchline.compiler.model;

import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * A way customers reach the company.
 *
 * @param outbound the company reaches out to the customer
 * @param answerWithin the deadline for a first answer
 */
public record Touchpoint(
    String id, String name, boolean outbound, Optional<Duration> answerWithin, Span span)
    implements Element {}
