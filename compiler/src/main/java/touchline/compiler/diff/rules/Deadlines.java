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
import touchline.compiler.model.Duration;

/** {@code within} of a statement, {@code up to} of a wait. */
public final class Deadlines implements NodeDiffRule {
  private static final Kind SHORTER =
      new Kind("deadline-shorter", Group.TIMES, Level.RISKY, "staff have less time than before");
  private static final Kind LONGER =
      new Kind("deadline-longer", Group.TIMES, Level.RISKY, "customers may wait longer");
  private static final Kind ADDED =
      new Kind("deadline-added", Group.TIMES, Level.INFO, "there was no deadline before");
  private static final Kind REMOVED =
      new Kind("deadline-removed", Group.TIMES, Level.RISKY, "nothing says any more by when");

  @Override
  public List<Kind> kinds() {
    return List.of(SHORTER, LONGER, ADDED, REMOVED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Duration> before = node.before().deadline();
    Optional<Duration> after = node.after().deadline();
    Lengths.kind(before, after, new Lengths.Kinds(SHORTER, LONGER, ADDED, REMOVED))
        .ifPresent(
            kind ->
                changes.accept(
                    Lengths.worded(
                        Change.of(kind, flow, node, Lengths.words("deadline", before, after)),
                        before,
                        after)));
  }
}
