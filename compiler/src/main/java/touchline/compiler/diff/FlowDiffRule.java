package touchline.compiler.diff;

import java.util.function.Consumer;

/** Finds changes within flows that are in both versions. */
public interface FlowDiffRule extends DiffRule {

  /** Tells each change of one flow. */
  void compare(FlowPair flow, Consumer<Change> changes);

  @Override
  default void find(Differences differences, Consumer<Change> changes) {
    differences.flows().forEach(flow -> compare(flow, changes));
  }
}
