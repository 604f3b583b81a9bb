package touchline.compiler.fix;

import touchline.compiler.report.Harmless;
import touchline.compiler.source.Span;

/**
 * A change that was made.
 *
 * @param span what stood there, in the text as it was before
 * @param replacement what stands there now
 */
public record Change(Span span, String replacement) {

  /** Where it was and what was done: {@code a.flow:3:7: fixed: wrote `by` instead of `from`}. */
  public String words() {
    return Harmless.text(span.file().path()) + ":" + span.position() + ": fixed: " + done();
  }

  private String done() {
    String there = quoted(span.text());
    if (replacement.isEmpty()) {
      return "left out " + there;
    }
    String wrote = "wrote " + quoted(replacement);
    return span.text().isEmpty() ? wrote : wrote + " instead of " + there;
  }

  private static String quoted(String text) {
    return "`" + Harmless.text(text) + "`";
  }
}
