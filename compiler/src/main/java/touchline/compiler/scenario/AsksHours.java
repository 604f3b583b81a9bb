package touchline.compiler.scenario;

import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** Says whether a condition looks at the opening hours. */
final class AsksHours implements Condition.Cases<Boolean> {
  private static final AsksHours ASKS = new AsksHours();

  private static final OtherCause<Boolean> OF_CAUSE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean when(Cause.When cause) {
          return cause.condition().match(ASKS);
        }
      };

  private AsksHours() {}

  /** True for a decision of which a branch depends on the opening hours. */
  static boolean at(Flow flow, String node) {
    return flow.graph().waysFrom(node).stream()
        .map(Way::cause)
        .anyMatch(cause -> cause.match(OF_CAUSE));
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
    return false;
  }

  @Override
  public Boolean open(Condition.Open condition) {
    return true;
  }
}
