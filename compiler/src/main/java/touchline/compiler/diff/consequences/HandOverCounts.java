package touchline.compiler.diff.consequences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.prove.handover.Trail;

/** How often a case changes hands at most. */
public final class HandOverCounts implements FlowDiffRule {
  private static final int MOST_SHOWN = 8;
  private static final Kind MORE =
      new Kind(
          "more-hand-overs",
          Group.CONSEQUENCES,
          Level.RISKY,
          "a case can change hands more often than before");
  private static final Kind FEWER =
      new Kind(
          "fewer-hand-overs",
          Group.CONSEQUENCES,
          Level.INFO,
          "a case changes hands less often than before");

  private final Outlook outlook;

  /** The most hand-overs on the way to an end. */
  private record Counted(Node end, Trail trail) {}

  public HandOverCounts(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(MORE, FEWER);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    if (!outlook.isKnown(flow)) {
      return;
    }
    Optional<Counted> before = most(outlook.before(), flow.before());
    Optional<Counted> after = most(outlook.after(), flow.after());
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Counted old = before.orElseThrow();
    Counted now = after.orElseThrow();
    if (old.trail().count() != now.trail().count()) {
      boolean more = now.trail().count() > old.trail().count();
      String message =
          "a case can change hands "
              + times(now.trail().count())
              + " instead of "
              + times(old.trail().count());
      Change change =
          Change.of(
                  more ? MORE : FEWER,
                  flow,
                  flow.before()::nameSpan,
                  flow.after()::nameSpan,
                  message)
              .worded(times(old.trail().count()), times(now.trail().count()));
      changes.accept(
          change
              .with("before: " + shown(flow.before(), old))
              .with("now: " + shown(flow.after(), now)));
    }
  }

  private static Optional<Counted> most(Version version, Flow flow) {
    Optional<Counted> most = Optional.empty();
    for (Map.Entry<String, Trail> entry : version.handOvers(flow).entrySet()) {
      int known = most.map(it -> it.trail().count()).orElse(-1);
      if (entry.getValue().count() > known) {
        most = Optional.of(new Counted(flow.graph().node(entry.getKey()), entry.getValue()));
      }
    }
    return most;
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> "never";
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /** {@code Agent → Team lead → Engineer, on a way to the end “Case closed”}. */
  private static String shown(Flow flow, Counted most) {
    StringBuilder text = new StringBuilder();
    String holder = "";
    for (touchline.compiler.prove.handover.Change change : most.trail().changes(MOST_SHOWN)) {
      if (!change.from().equals(holder)) {
        text.append(text.length() == 0 ? "" : ", ").append(role(flow, change.from()));
      }
      text.append(" → ").append(role(flow, change.to()));
      holder = change.to();
    }
    String way = "on a way " + EndName.of(most.end());
    return text.length() == 0
        ? "it stays in the same hands"
        : text + (most.trail().count() > MOST_SHOWN ? " → …" : "") + ", " + way;
  }

  private static String role(Flow flow, String id) {
    return flow.organisation().roles().stream()
        .filter(role -> role.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }
}
