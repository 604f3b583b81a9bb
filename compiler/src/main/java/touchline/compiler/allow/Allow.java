package touchline.compiler.allow;

import java.util.List;
import touchline.compiler.source.Span;

/**
 * A comment that allows something.
 *
 * @param rules as written: names or codes
 * @param reason behind the colon; empty if there is none
 * @param span the comment
 */
record Allow(List<Rule> rules, String reason, Span span) {
  Allow {
    rules = List.copyOf(rules);
  }

  /** One of the rules that a comment names. */
  record Rule(String name, Span span) {}
}
