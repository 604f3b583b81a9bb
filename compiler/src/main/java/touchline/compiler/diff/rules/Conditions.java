package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.CalledFlows;
import touchline.compiler.prove.decision.Detour;
import touchline.compiler.prove.decision.Detours;

/**
 * Which cases a decision on data sends elsewhere. A condition that is written in another way but
 * means the same is no change.
 */
public final class Conditions implements DiffRule {
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
  public void find(Differences differences, Consumer<Change> changes) {
    Map<String, Flow> flows = new HashMap<>();
    Set<String> called = new HashSet<>();
    for (Flow flow : differences.after().flows()) {
      flows.putIfAbsent(flow.id(), flow);
      for (Node node : flow.graph().nodes()) {
        node.match(NodeKinds.CALL).ifPresent(call -> called.add(call.flow().id()));
      }
    }
    CalledFlows calledFlows = new CalledFlows(id -> Optional.ofNullable(flows.get(id)));
    for (FlowPair flow : differences.flows()) {
      compare(flow, called.contains(flow.id()), calledFlows, changes);
    }
  }

  private static void compare(
      FlowPair flow, boolean called, CalledFlows calledFlows, Consumer<Change> changes) {
    Map<String, List<Way>> before = new HashMap<>();
    Map<String, String> newer = new HashMap<>();
    List<NodePair> unlike = new ArrayList<>();
    for (NodePair node : flow.nodes().pairs()) {
      if (DataDecisions.differ(flow, node)) {
        unlike.add(node);
        node.ways().pairs().forEach(way -> newer.put(way.before().id(), way.after().id()));
        DataDecisions.earlier(flow, node).ifPresent(it -> before.put(node.after().id(), it));
      }
    }
    if (unlike.isEmpty()) {
      return;
    }
    Detours detours =
        Detours.of(
            flow.after(),
            called,
            calledFlows,
            before,
            (was, is) -> is.id().equals(newer.get(was.id())));
    for (NodePair node : unlike) {
      Optional<List<Detour>> found =
          before.containsKey(node.after().id()) ? detours.at(node.after().id()) : Optional.empty();
      tell(flow, node, found, changes);
    }
  }

  /** What a branch that came or went takes or leaves is told with the branch. */
  private static void tell(
      FlowPair flow, NodePair node, Optional<List<Detour>> found, Consumer<Change> changes) {
    if (found.isEmpty()) {
      changes.accept(
          Change.of(CONDITION, flow, node, "its conditions differ")
              .with("which cases go elsewhere is not known: it takes too long to tell them apart"));
      return;
    }
    Set<String> stayed = new HashSet<>();
    for (Pair<Way> way : node.ways().pairs()) {
      stayed.add(way.before().id());
    }
    Set<String> came = new HashSet<>();
    node.ways().added().forEach(way -> came.add(way.id()));
    for (Detour detour : found.get()) {
      if (stayed.contains(detour.before().id()) && !came.contains(detour.after().id())) {
        String message =
            "some cases take "
                + WayWords.of(detour.after())
                + " that took "
                + WayWords.of(detour.before())
                + " before";
        Change change =
            Change.of(CONDITION, flow, node, message)
                .between(Optional.of(detour.before().span()), Optional.of(detour.after().span()))
                .with("for example a case with " + detour.cases().example());
        changes.accept(change);
      }
    }
  }
}
