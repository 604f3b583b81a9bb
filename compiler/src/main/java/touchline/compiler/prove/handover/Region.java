package touchline.compiler.prove.handover;

import java.util.Optional;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * The part of a flow that a search stays in.
 *
 * @param scope the block, or none for the whole flow
 * @param finish where the block is over; in the whole flow each end, and each way back to a caller
 */
record Region(Optional<String> scope, Optional<String> finish) {
  static final Region WHOLE_FLOW = new Region(Optional.empty(), Optional.empty());

  static Region of(String scope, String finish) {
    return new Region(Optional.of(scope), Optional.of(finish));
  }

  boolean holds(Node node) {
    return finish.filter(node.id()::equals).isPresent()
        || scope
            .map(id -> node.scope().chain().anyMatch(outer -> outer.id().equals(id)))
            .orElse(true);
  }

  boolean endsAt(Node node) {
    return finish.map(node.id()::equals).orElseGet(() -> node.match(NodeKinds.ENDS_FLOW));
  }

  /** True if a bounded jump leads out of it, so that it may be used up when the region begins. */
  boolean isLeftFrom(Node jump, Graph graph) {
    return scope.isPresent()
        && graph.waysFrom(jump.id()).stream()
            .flatMap(way -> way.next().stream())
            .anyMatch(next -> !holds(graph.node(next)));
  }
}
