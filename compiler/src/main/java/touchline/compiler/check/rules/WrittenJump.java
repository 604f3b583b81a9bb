package touchline.compiler.check.rules;

import java.util.Comparator;
import java.util.Optional;
import touchline.compiler.check.RuleContext;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** Where the jump stands that makes a way lead elsewhere than on below. */
final class WrittenJump {
  private WrittenJump() {}

  /** The first arrow to a node that stands at the beginning of a way or below it, if one does. */
  static Optional<Span> of(RuleContext context, Way way, String to) {
    return context.graph().arrows().stream()
        .filter(arrow -> arrow.to().equals(to) && arrow.reached())
        .map(Arrow::span)
        .filter(span -> span.start() >= way.span().start())
        .min(Comparator.comparingInt(Span::start));
  }
}
