package touchline.compiler.prove.handover;

import java.util.Optional;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/**
 * The part of a flow that a search stays in.
 *
 * @param scope the block, or none for the whole flow
 * @param finish the number of the node at which the block is over; the whole flow is at each end,
 *     and at each way back to a caller
 */
record Region(Optional<String> scope, int finish) {
  static final Region WHOLE_FLOW = new Region(Optional.empty(), -1);

  static Region of(String scope, int finish) {
    return new Region(Optional.of(scope), finish);
  }

  boolean holds(Node node) {
    return scope.isEmpty() || node.number() == finish || isIn(node.scope(), scope.orElseThrow());
  }

  private static boolean isIn(Scope inner, String block) {
    Scope scope = inner;
    while (!scope.id().equals(block) && scope.outer().isPresent()) {
      scope = scope.outer().orElseThrow();
    }
    return scope.id().equals(block);
  }

  boolean endsAt(Node node) {
    return scope.isEmpty() ? node.match(NodeKinds.ENDS_FLOW) : node.number() == finish;
  }

  /** True if a bounded jump leads out of it, so that it may be used up when the region begins. */
  boolean isLeftFrom(Node jump, Graph graph) {
    for (int next : graph.next(jump.number())) {
      if (!holds(graph.node(next))) {
        return true;
      }
    }
    return false;
  }
}
