package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.model.AnyPart;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.OtherCause;

/** Whether a condition asks what the customer came for. */
final class RequestConditions extends AnyPart {
  private static final RequestConditions CASES = new RequestConditions();

  private static final OtherCause<Optional<Condition>> WHEN =
      new OtherCause<>() {
        @Override
        protected Optional<Condition> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Condition> when(Cause.When cause) {
          return Optional.of(cause.condition());
        }
      };

  private RequestConditions() {}

  static boolean in(Flow flow) {
    return flow.graph().ways().stream()
        .flatMap(way -> way.cause().match(WHEN).stream())
        .anyMatch(condition -> condition.match(CASES));
  }

  @Override
  public Boolean requestIs(Condition.RequestIs condition) {
    return true;
  }
}
