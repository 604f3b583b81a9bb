package touchline.compiler.ast;

import touchline.compiler.source.Span;

/**
 * An answer, the same whether written as an identifier or in quotes.
 *
 * @param quoted how it was written
 */
public record AnswerText(String text, boolean quoted, Span span) implements Node {}
