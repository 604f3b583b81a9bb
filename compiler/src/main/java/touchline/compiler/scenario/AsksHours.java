package touchline.compiler.scenario;

import touchline.compiler.model.AnyPart;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** Says whether a condition looks at the opening hours. */
final class AsksHours extends AnyPart {
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
  public Boolean open(Condition.Open condition) {
    return true;
  }
}
