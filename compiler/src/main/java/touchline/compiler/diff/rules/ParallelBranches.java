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
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Scope;

/** The branches of a parallel. */
public final class ParallelBranches implements NodeDiffRule {
  private static final Kind ADDED =
      new Kind(
          "parallel-branch-added",
          Group.STRUCTURE,
          Level.INFO,
          "something more is done at the same time");
  private static final Kind REMOVED =
      new Kind(
          "parallel-branch-removed",
          Group.STRUCTURE,
          Level.RISKY,
          "something is not done any more");
  private static final Kind RENAMED =
      new Kind(
          "parallel-branch-renamed", Group.WORDING, Level.INFO, "a parallel branch is titled anew");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, RENAMED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    for (Scope branch : node.branches().added()) {
      Change change =
          Change.of(ADDED, flow, node, name(branch) + " is new")
              .between(Optional.of(node.before().span()), Optional.of(branch.span()));
      changes.accept(Inside.noted(change, "with it come", flow.added().in(branch.id())));
    }
    for (Scope branch : node.branches().removed()) {
      Change change =
          Change.of(REMOVED, flow, node, name(branch) + " is gone")
              .between(Optional.of(branch.span()), Optional.of(node.after().span()));
      changes.accept(Inside.noted(change, "with it go", flow.removed().in(branch.id())));
    }
    for (Pair<Scope> branch : node.branches().pairs()) {
      if (!branch.before().title().equals(branch.after().title())) {
        String message = name(branch.after()) + " was " + name(branch.before()) + " before";
        changes.accept(
            Change.of(RENAMED, flow, node, message)
                .worded(title(branch.before()), title(branch.after()))
                .between(Optional.of(branch.before().span()), Optional.of(branch.after().span())));
      }
    }
  }

  private static Optional<String> title(Scope branch) {
    return Optional.of(branch.title()).filter(title -> !title.isEmpty());
  }

  private static String name(Scope branch) {
    return branch.title().isEmpty()
        ? "a branch without a title"
        : "branch " + Naming.quoted(branch.title());
  }
}
