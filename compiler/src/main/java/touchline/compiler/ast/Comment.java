package touchline.compiler.ast;

import touchline.compiler.source.Span;

/**
 * A comment.
 *
 * @param text everything from {@code //} or {@code /*} on, as written, without the line's end
 * @param block true for a comment that has an end of its own
 */
public record Comment(String text, boolean block, Span span) implements Node {}
