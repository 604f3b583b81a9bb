package touchline.compiler.prove.record;

import touchline.compiler.source.Span;

/**
 * Where a called flow, or one that it calls, uses a field that its callers have to record.
 *
 * @param flow the id of the flow that uses it
 */
public record CalledUse(String flow, Span place) {}
