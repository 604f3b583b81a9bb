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

/** {@code takes} of a statement. */
public final class UsualTimes implements NodeDiffRule {
  private static final Kind SHORTER =
      new Kind("takes-shorter", Group.TIMES, Level.INFO, "the work usually takes less time");
  private static final Kind LONGER =
      new Kind("takes-longer", Group.TIMES, Level.INFO, "the work usually takes more time");
  private static final Kind ADDED =
      new Kind("takes-added", Group.TIMES, Level.INFO, "it is now said how long the work takes");
  private static final Kind REMOVED =
      new Kind(
          "takes-removed", Group.TIMES, Level.INFO, "it is not said any more how long it takes");

  @Override
  public List<Kind> kinds() {
    return List.of(SHORTER, LONGER, ADDED, REMOVED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Duration> before = node.before().todo().takes();
    Optional<Duration> after = node.after().todo().takes();
    Lengths.kind(before, after, new Lengths.Kinds(SHORTER, LONGER, ADDED, REMOVED))
        .ifPresent(
            kind ->
                changes.accept(
                    Lengths.worded(
                        Change.of(kind, flow, node, Lengths.words("usual time", before, after)),
                        before,
                        after)));
  }
}
