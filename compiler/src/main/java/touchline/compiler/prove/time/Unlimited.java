package touchline.compiler.prove.time;

import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** True for a wait without a limit for which the clock does not pause. */
final class Unlimited extends OtherNode<Boolean> {
  private final Set<Actor> pausing;

  Unlimited(Set<Actor> pausing) {
    this.pausing = pausing;
  }

  /** True if there is one in a flow. */
  boolean isIn(Flow flow) {
    for (Node.Wait node : flow.graph().byKind().waits()) {
      if (waiting(node)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Boolean other(Node node) {
    return false;
  }

  @Override
  public Boolean waiting(Node.Wait node) {
    return node.limit().isEmpty() && node.from().filter(pausing::contains).isEmpty();
  }
}
