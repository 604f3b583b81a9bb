package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.OtherCause;

/** Whether a condition asks what the customer came for. */
final class RequestConditions implements Condition.Cases<Boolean> {
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
  public Boolean or(Condition.Or condition) {
    return condition.left().match(this) || condition.right().match(this);
  }

  @Override
  public Boolean and(Condition.And condition) {
    return condition.left().match(this) || condition.right().match(this);
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Boolean comparison(Condition.Comparison condition) {
    return false;
  }

  @Override
  public Boolean oneOf(Condition.OneOf condition) {
    return false;
  }

  @Override
  public Boolean isKnown(Condition.IsKnown condition) {
    return false;
  }

  @Override
  public Boolean holds(Condition.Holds condition) {
    return false;
  }

  @Override
  public Boolean touchpointIs(Condition.TouchpointIs condition) {
    return false;
  }

  @Override
  public Boolean requestIs(Condition.RequestIs condition) {
    return true;
  }

  @Override
  public Boolean open(Condition.Open condition) {
    return false;
  }
}
