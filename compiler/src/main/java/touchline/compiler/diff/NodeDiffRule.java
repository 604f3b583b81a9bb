package touchline.compiler.diff;

import java.util.function.Consumer;

/** Finds changes of statements that are in both versions. */
public interface NodeDiffRule extends FlowDiffRule {

  /** Tells each change of one statement. */
  void compare(FlowPair flow, NodePair node, Consumer<Change> changes);

  @Override
  default void compare(FlowPair flow, Consumer<Change> changes) {
    flow.nodes().pairs().forEach(node -> compare(flow, node, changes));
  }
}
