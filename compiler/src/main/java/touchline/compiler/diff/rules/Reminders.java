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
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** How often and how many times somebody is reminded. */
public final class Reminders implements NodeDiffRule {
  private static final Kind REMINDER =
      new Kind(
          "reminder-changed",
          Group.TIMES,
          Level.RISKY,
          "a reminder comes earlier, later, or another number of times");

  @Override
  public List<Kind> kinds() {
    return List.of(REMINDER);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    for (Pair<Way> way : node.ways().pairs()) {
      Optional<Cause.Every> before = way.before().cause().match(EVERY);
      Optional<Cause.Every> after = way.after().cause().match(EVERY);
      if (before.isPresent() && after.isPresent() && differ(before.get(), after.get())) {
        String message =
            "the reminder goes from `"
                + WayWords.every(before.get())
                + "` to `"
                + WayWords.every(after.get())
                + "`";
        changes.accept(
            Change.of(REMINDER, flow, node, message)
                .worded(WayWords.every(before.get()), WayWords.every(after.get()))
                .between(Optional.of(way.before().span()), Optional.of(way.after().span())));
      }
    }
  }

  private static boolean differ(Cause.Every before, Cause.Every after) {
    return Lengths.differ(before.interval(), after.interval())
        || !before.limit().equals(after.limit());
  }

  private static final Cause.Cases<Optional<Cause.Every>> EVERY =
      new OtherCause<>() {
        @Override
        protected Optional<Cause.Every> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Cause.Every> every(Cause.Every cause) {
          return Optional.of(cause);
        }
      };
}
