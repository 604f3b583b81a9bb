package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** Where customers come in by a touchpoint. */
final class Entries {
  private Entries() {}

  /** The start for a touchpoint; the start's id names its {@code from} block, too. */
  static Optional<Node.Start> start(Flow flow, String touchpoint) {
    return flow.graph().nodes().stream()
        .flatMap(node -> node.match(NodeKinds.START).stream())
        .filter(
            start -> start.touchpoints().stream().map(Touchpoint::id).anyMatch(touchpoint::equals))
        .findFirst();
  }

  static Optional<Span> place(Flow flow, String touchpoint) {
    return start(flow, touchpoint).map(Node::span);
  }

  /** What is new in the {@code from} block of a touchpoint, if the block is new. */
  static List<Node> added(FlowPair flow, String touchpoint) {
    return start(flow.after(), touchpoint)
        .map(Node::id)
        .filter(block -> !flow.isOldBlock(block))
        .map(block -> flow.added().in(block))
        .orElse(List.of());
  }

  /** What went with the {@code from} block of a touchpoint, if the block is gone. */
  static List<Node> removed(FlowPair flow, String touchpoint) {
    return start(flow.before(), touchpoint)
        .map(Node::id)
        .filter(block -> flow.newerBlock(block).isEmpty())
        .map(block -> flow.removed().in(block))
        .orElse(List.of());
  }
}
