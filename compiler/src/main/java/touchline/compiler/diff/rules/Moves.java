package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Outline;
import touchline.compiler.model.Node;

/** Statements that stand elsewhere: in another block, or in another order. */
public final class Moves implements NodeDiffRule {
  private static final Kind MOVED =
      new Kind(
          "step-moved",
          Group.STRUCTURE,
          Level.RISKY,
          "it comes earlier, later, or only in some cases");

  @Override
  public List<Kind> kinds() {
    return List.of(MOVED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    if (node.moved()) {
      String was = place(flow.outlineBefore(), node.before());
      String is = place(flow.outlineAfter(), node.after());
      String message = was.equals(is) ? "it is now " + is : "it was " + was + " and is now " + is;
      Change change = Change.of(MOVED, flow, node, message);
      changes.accept(was.equals(is) ? change : change.worded(was, is));
    }
  }

  private static String place(Outline outline, Node node) {
    Optional<String> above = outline.previous(node).map(it -> "below " + Naming.of(it));
    return above.orElseGet(() -> "first in " + Blocks.words(outline, node.scope()));
  }
}
