package touchline.compiler.diff.consequences;

import touchline.compiler.diff.Naming;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** What people call the place where a flow is over. */
final class EndName {
  private EndName() {}

  /** {@code to the end “Case closed” (closed)}. */
  static String of(Node end) {
    return end.match(NodeKinds.IS_END) ? "to the " + Naming.of(end) : "back to the caller";
  }
}
