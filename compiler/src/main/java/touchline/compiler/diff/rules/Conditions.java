package touchline.compiler.diff.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DataDecisions;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Rerouting;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Detour;

/**
 * Which cases a decision on data sends elsewhere. A condition that is written in another way but
 * means the same is no change.
 */
public final class Conditions implements NodeDiffRule {
  private static final Kind CONDITION =
      new Kind(
          "condition-changed",
          Group.STRUCTURE,
          Level.RISKY,
          "some cases go another way; an example is given");

  @Override
  public List<Kind> kinds() {
    return List.of(CONDITION);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Rerouting> rerouting = flow.rerouting(node);
    rerouting
        .flatMap(Rerouting::unknown)
        .ifPresent(
            reason ->
                changes.accept(
                    Change.of(CONDITION, flow, node, "its conditions differ")
                        .with("which cases go elsewhere is not known: " + reason)));
    Set<String> stayed = new HashSet<>();
    node.ways().pairs().forEach(way -> stayed.add(way.before().id()));
    Set<String> came = new HashSet<>();
    node.ways().added().forEach(way -> came.add(way.id()));
    for (Detour detour : rerouting.map(Rerouting::detours).orElse(List.of())) {
      // What a branch that came or went takes or leaves is told with the branch.
      if (stayed.contains(detour.before().id()) && !came.contains(detour.after().id())) {
        changes.accept(change(flow, node, detour));
      }
    }
  }

  /** How the condition was and is that decides about the cases: that of one of both ways. */
  private static Values conditions(NodePair node, Detour detour) {
    return node.ways().pairs().stream()
        .filter(
            way ->
                way.after().id().equals(detour.after().id())
                    || way.before().id().equals(detour.before().id()))
        .map(way -> new Values(written(way.before()), written(way.after())))
        .filter(condition -> !condition.before().equals(condition.after()))
        .findFirst()
        .orElse(Values.NONE);
  }

  private static Optional<String> written(Way way) {
    return way.cause().match(DataDecisions.WHEN).map(Cause.When::written);
  }

  /** True if a change is told by this rule. */
  public static boolean isOne(Change change) {
    return change.kind().equals(CONDITION);
  }

  private static Change change(FlowPair flow, NodePair node, Detour detour) {
    String now = WayWords.of(detour.after());
    String before = WayWords.of(detour.before());
    String message = "some cases take " + now + " that took " + before + " before";
    Values conditions = conditions(node, detour);
    return Change.of(CONDITION, flow, node, message)
        .worded(conditions.before(), conditions.after())
        .between(Optional.of(detour.before().span()), Optional.of(detour.after().span()))
        .with("for example, a case with " + detour.cases().example());
  }
}
