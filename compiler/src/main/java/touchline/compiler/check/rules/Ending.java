package touchline.compiler.check.rules;

import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Where a flow is over. */
final class Ending {
  /** True for an end that somebody wrote. */
  static final Node.Cases<Boolean> IS_END = NodeKinds.IS_END;

  private Ending() {}

  /** An end by its id; where control goes back to a caller, in words. */
  static String name(Node node) {
    return node.match(IS_END) ? Described.name(node) : "the end of the flow";
  }
}
