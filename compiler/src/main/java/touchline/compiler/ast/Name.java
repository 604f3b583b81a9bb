package touchline.compiler.ast;

import touchline.compiler.source.Span;

/**
 * An identifier, declared or referred to.
 *
 * @param text in Unicode normalization form C, so that names compare exactly; empty where the name
 *     is missing
 */
public record Name(String text, Span span) implements Node {

  /** Whether nothing is written where a name belongs; that has been reported, once. */
  public boolean missing() {
    return text.isEmpty();
  }
}
