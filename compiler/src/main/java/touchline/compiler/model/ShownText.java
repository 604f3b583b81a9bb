package touchline.compiler.model;

import touchline.compiler.source.Span;

/**
 * A text that documents show, as it stands in the source.
 *
 * @param placeholders whether {@code {name}} in it stands for something else
 * @param span with its quotes
 */
public record ShownText(boolean placeholders, Span span) implements Element {}
