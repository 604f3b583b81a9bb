package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Outline;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * Statements that came or went. What stands in a block that came or went with its owner is told
 * with the owner.
 */
public final class Statements implements FlowDiffRule {
  private static final Kind STEP_ADDED =
      new Kind("step-added", Group.STRUCTURE, Level.INFO, "something more is done or decided");
  private static final Kind STEP_REMOVED =
      new Kind("step-removed", Group.STRUCTURE, Level.RISKY, "something is not done any more");
  private static final Kind END_ADDED =
      new Kind("end-added", Group.STRUCTURE, Level.INFO, "cases can end in one more way");
  private static final Kind END_REMOVED =
      new Kind("end-removed", Group.STRUCTURE, Level.RISKY, "no case ends so any more");
  private static final Kind ANYTIME_ADDED =
      new Kind(
          "anytime-added", Group.STRUCTURE, Level.INFO, "the flow is ready for one more event");
  private static final Kind ANYTIME_REMOVED =
      new Kind(
          "anytime-removed",
          Group.STRUCTURE,
          Level.RISKY,
          "nothing says any more what to do when it happens");

  @Override
  public List<Kind> kinds() {
    return List.of(
        STEP_ADDED, STEP_REMOVED, END_ADDED, END_REMOVED, ANYTIME_ADDED, ANYTIME_REMOVED);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    List<Node> added = flow.nodes().added();
    for (Node node : added) {
      if (flow.isOldBlock(Outline.block(node.scope()))) {
        Kind kind = kind(node, STEP_ADDED, END_ADDED, ANYTIME_ADDED);
        String message = Naming.of(node) + " is new" + place(flow.outlineAfter().previous(node));
        Change change = Change.added(kind, flow, node, message).at(node);
        changes.accept(Inside.noted(change, "with it come", flow.added().of(node)));
      }
    }
    List<Node> removed = flow.nodes().removed();
    for (Node node : removed) {
      if (flow.newerBlock(Outline.block(node.scope())).isPresent()) {
        Kind kind = kind(node, STEP_REMOVED, END_REMOVED, ANYTIME_REMOVED);
        Change change = Change.removed(kind, flow, node, Naming.of(node) + " is gone").at(node);
        changes.accept(Inside.noted(change, "with it go", flow.removed().of(node)));
      }
    }
  }

  private static Kind kind(Node node, Kind step, Kind end, Kind anytime) {
    Kind other = node.match(NodeKinds.ANYTIME).map(any -> anytime).orElse(step);
    return node.match(NodeKinds.IS_END) ? end : other;
  }

  private static String place(Optional<Node> previous) {
    return previous.map(node -> ", below " + Naming.of(node)).orElse("");
  }
}
