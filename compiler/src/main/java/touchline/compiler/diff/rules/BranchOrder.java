package touchline.compiler.diff.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;

/**
 * The order in which branches are written. It changes documents only; where the order decides which
 * cases a branch takes, that is told by {@link Conditions}.
 */
public final class BranchOrder implements NodeDiffRule {
  private static final Kind ORDER =
      new Kind(
          "branches-reordered",
          Group.WORDING,
          Level.INFO,
          "the same branches or problems in another order");

  @Override
  public List<Kind> kinds() {
    return List.of(ORDER);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    List<Integer> places =
        node.ways().pairs().stream()
            .filter(way -> way.after().cause().match(IN_ORDER))
            .sorted(Comparator.comparingInt(way -> way.after().span().start()))
            .map(way -> way.before().span().start())
            .toList();
    boolean ways = !isRising(places) && !isTold(flow, node);
    List<Integer> branches =
        node.branches().pairs().stream().map(it -> it.before().span().start()).toList();
    if (ways || !isRising(branches)) {
      changes.accept(Change.of(ORDER, flow, node, "its branches are in another order"));
    }
  }

  /** Late ways and reminders are shown behind the others wherever they are written. */
  private static final Cause.Cases<Boolean> IN_ORDER =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return true;
        }

        @Override
        public Boolean late(Cause.Late cause) {
          return false;
        }

        @Override
        public Boolean every(Cause.Every cause) {
          return false;
        }
      };

  private static boolean isTold(FlowPair flow, NodePair node) {
    return flow.rerouting(node).filter(it -> !it.detours().isEmpty()).isPresent();
  }

  private static boolean isRising(List<Integer> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) < places.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
