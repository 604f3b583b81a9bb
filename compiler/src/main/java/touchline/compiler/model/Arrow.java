package touchline.compiler.model;

import touchline.compiler.source.Span;

/**
 * A {@code -> ID} as it is written, also one that nothing reaches.
 *
 * @param scope the block that it stands in; for the target of a branch, a problem or a late way the
 *     block that its braces would have made
 * @param to the node it leads to
 * @param reached false if nothing stands before it that goes on to it
 * @param span from the arrow to its last word
 */
public record Arrow(Scope scope, String to, boolean reached, Span span) implements Element {}
