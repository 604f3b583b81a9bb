package touchline.compiler.ast;

import touchline.compiler.source.Span;

/**
 * A string or a text block.
 *
 * @param value with escapes resolved, and the common indentation of a text block removed
 * @param block true for {@code """ … """}
 */
public record Text(String value, boolean block, Span span) implements Node {

  /** Whether nothing is written where a text belongs; that has been reported, once. */
  public boolean missing() {
    return span.start() == span.end();
  }
}
