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
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Matching;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Header;
import touchline.compiler.model.Header.Target;

/** What the flow is measured by. */
public final class Targets implements FlowDiffRule {
  private static final Kind ADDED =
      new Kind("target-added", Group.TIMES, Level.INFO, "the flow is measured by something more");
  private static final Kind REMOVED =
      new Kind(
          "target-removed", Group.TIMES, Level.RISKY, "the flow is not measured by it any more");
  private static final Kind CHANGED =
      new Kind("target-changed", Group.TIMES, Level.RISKY, "a target is set higher or lower");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, CHANGED);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    Matched<Pair<Target>, Target> targets =
        Matching.of(flow.before().header().targets(), flow.after().header().targets())
            .by(Targets::words)
            .by(target -> target.metric().word())
            .done();
    for (Target target : targets.added()) {
      changes.accept(
          Change.added(ADDED, flow, target, "target " + words(target) + " is new")
              .worded(Optional.empty(), Optional.of(words(target))));
    }
    for (Target target : targets.removed()) {
      changes.accept(
          Change.removed(REMOVED, flow, target, "target " + words(target) + " is gone")
              .worded(Optional.of(words(target)), Optional.empty()));
    }
    for (Pair<Target> target : targets.pairs()) {
      String before = words(target.before());
      String after = words(target.after());
      if (!before.equals(after)) {
        String message = "target " + after + " was " + before + " before";
        changes.accept(
            Change.of(CHANGED, flow, target.before(), target.after(), message)
                .worded(before, after));
      }
    }
  }

  private static String words(Target target) {
    String bound = target.bound().match(BOUND);
    return target.metric().word() + (target.atLeast() ? " at least " : " at most ") + bound;
  }

  private static final Header.BoundCases<String> BOUND =
      new Header.BoundCases<>() {
        @Override
        public String percentage(Header.Percentage bound) {
          return bound.amount().stripTrailingZeros().toPlainString() + " %";
        }

        @Override
        public String time(Header.Time bound) {
          return bound.duration().written();
        }

        @Override
        public String number(Header.Number bound) {
          return bound.amount().stripTrailingZeros().toPlainString();
        }
      };
}
