package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** A branch of a decision on data as it is written. */
final class WrittenBranch {
  private static final Cause.Cases<Optional<Cause.When>> WHEN =
      new OtherCause<>() {
        @Override
        protected Optional<Cause.When> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Cause.When> when(Cause.When cause) {
          return Optional.of(cause);
        }
      };

  private WrittenBranch() {}

  /** Its condition; none for an {@code otherwise}. */
  static Optional<Cause.When> condition(Way way) {
    return way.cause().match(WHEN);
  }

  /** The words {@code when CONDITION}, or {@code otherwise}. */
  static Span head(Way way) {
    Span start = way.span().first();
    return condition(way)
        .map(when -> start.to(when.condition().span()))
        .orElseGet(() -> firstWord(way.span()));
  }

  static String text(Way way) {
    return condition(way).map(when -> "when " + when.written()).orElse("otherwise");
  }

  private static Span firstWord(Span span) {
    String text = span.text();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return span.file().span(span.start(), span.start() + end);
  }
}
