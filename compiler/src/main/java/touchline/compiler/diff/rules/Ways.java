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
import touchline.compiler.diff.StatementWord;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** Branches, problems, late ways and reminders that a statement got or lost. */
public final class Ways implements NodeDiffRule {
  private static final Kind BRANCH_ADDED =
      new Kind("branch-added", Group.STRUCTURE, Level.RISKY, "cases can take one more way");
  private static final Kind BRANCH_REMOVED =
      new Kind("branch-removed", Group.STRUCTURE, Level.RISKY, "no case can go that way any more");
  private static final Kind PROBLEM_ADDED =
      new Kind("problem-added", Group.STRUCTURE, Level.INFO, "it is said what to do when it fails");
  private static final Kind PROBLEM_REMOVED =
      new Kind(
          "problem-removed",
          Group.STRUCTURE,
          Level.RISKY,
          "nothing says any more what to do when it fails");
  private static final Kind LATE_ADDED =
      new Kind(
          "late-added",
          Group.STRUCTURE,
          Level.INFO,
          "something happens when the deadline has passed");
  private static final Kind LATE_REMOVED =
      new Kind(
          "late-removed",
          Group.STRUCTURE,
          Level.RISKY,
          "nothing happens any more when the deadline has passed");
  private static final Kind REMINDER_ADDED =
      new Kind("reminder-added", Group.STRUCTURE, Level.INFO, "somebody is reminded");
  private static final Kind REMINDER_REMOVED =
      new Kind("reminder-removed", Group.STRUCTURE, Level.RISKY, "nobody is reminded any more");

  @Override
  public List<Kind> kinds() {
    return List.of(
        BRANCH_ADDED,
        BRANCH_REMOVED,
        PROBLEM_ADDED,
        PROBLEM_REMOVED,
        LATE_ADDED,
        LATE_REMOVED,
        REMINDER_ADDED,
        REMINDER_REMOVED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    if (!node.before().match(StatementWord.WORD).equals(node.after().match(StatementWord.WORD))) {
      return; // Of a statement of another kind the ways out are others anyway.
    }
    for (Way way : node.ways().added()) {
      String message = Naming.of(node.after()) + ": " + WayWords.of(way) + " is new";
      Change change =
          Change.added(way.cause().match(ADDED), flow, way, message)
              .at(node.after())
              .between(Optional.of(node.before().span()), Optional.of(way.span()));
      Change told = Inside.noted(change, "with it come", flow.added().in(way.id()));
      changes.accept(Rerouted.came(told, flow, node, way));
    }
    for (Way way : node.ways().removed()) {
      String message = Naming.of(node.after()) + ": " + WayWords.of(way) + " is gone";
      Change change =
          Change.removed(way.cause().match(REMOVED), flow, way, message)
              .at(node.after())
              .between(Optional.of(way.span()), Optional.of(node.after().span()));
      Change told = Inside.noted(change, "with it go", flow.removed().in(way.id()));
      changes.accept(Rerouted.went(told, flow, node, way));
    }
  }

  private static final Cause.Cases<Kind> ADDED =
      new Kinds(BRANCH_ADDED, PROBLEM_ADDED, LATE_ADDED, REMINDER_ADDED);
  private static final Cause.Cases<Kind> REMOVED =
      new Kinds(BRANCH_REMOVED, PROBLEM_REMOVED, LATE_REMOVED, REMINDER_REMOVED);

  private static final class Kinds extends OtherCause<Kind> {
    private final Kind branch;
    private final Kind problem;
    private final Kind late;
    private final Kind reminder;

    Kinds(Kind branch, Kind problem, Kind late, Kind reminder) {
      this.branch = branch;
      this.problem = problem;
      this.late = late;
      this.reminder = reminder;
    }

    @Override
    protected Kind other() {
      return branch;
    }

    @Override
    public Kind problem(Cause.Problem cause) {
      return problem;
    }

    @Override
    public Kind late(Cause.Late cause) {
      return late;
    }

    @Override
    public Kind every(Cause.Every cause) {
      return reminder;
    }
  }
}
