package touchline.compiler.ast;

import touchline.compiler.source.Span;

/**
 * An identifier, declared or referred to.
 *
 * @param text in Unicode normalization form C, so that names compare exactly
 */
public record Name(String text, Span span) implements Node {}
