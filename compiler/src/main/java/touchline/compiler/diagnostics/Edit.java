package touchline.compiler.diagnostics;

import touchline.compiler.source.Span;

/**
 * A change of the source that mends a finding.
 *
 * @param span what is replaced; empty to insert
 * @param replacement what stands there instead
 */
public record Edit(Span span, String replacement) {}
