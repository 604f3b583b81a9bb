package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Outcome;

/** How a case counts that ends there. */
public final class Outcomes implements NodeDiffRule {
  private static final Kind OUTCOME =
      new Kind(
          "outcome-changed",
          Group.STRUCTURE,
          Level.RISKY,
          "cases that end there count as something else");

  @Override
  public List<Kind> kinds() {
    return List.of(OUTCOME);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Outcome> before = node.before().match(OF_END);
    Optional<Outcome> after = node.after().match(OF_END);
    if (before.isPresent() && after.isPresent() && before.get() != after.get()) {
      String words = before.get().word() + " before and are " + after.get().word() + " now";
      changes.accept(
          Change.of(OUTCOME, flow, node, "cases that end here were " + words)
              .worded(before.get().word(), after.get().word()));
    }
  }

  private static final Node.Cases<Optional<Outcome>> OF_END =
      new OtherNode<>() {
        @Override
        protected Optional<Outcome> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Outcome> end(Node.End node) {
          return Optional.of(node.outcome());
        }
      };
}
