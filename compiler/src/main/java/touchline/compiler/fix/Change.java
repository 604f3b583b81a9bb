package touchline.compiler.fix;

import touchline.compiler.source.Span;

/**
 * A change that was made.
 *
 * @param span what stood there, in the text as it was before
 * @param replacement what stands there now
 */
public record Change(Span span, String replacement) {

  /** What was done, as in {@code wrote `agent` instead of `agnet`}. */
  public String words() {
    if (replacement.isEmpty()) {
      return "left out `" + span.text() + "`";
    }
    String wrote = "wrote `" + replacement + "`";
    return span.text().isEmpty() ? wrote : wrote + " instead of `" + span.text() + "`";
  }
}
