package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Scope;

/** The chapters that statements stand in; they change nothing about who does what when. */
public final class Phases implements FlowDiffRule {
  private static final Kind ADDED =
      new Kind("phase-added", Group.STRUCTURE, Level.INFO, "there is one more chapter");
  private static final Kind REMOVED =
      new Kind("phase-removed", Group.STRUCTURE, Level.INFO, "there is one chapter less");
  private static final Kind RENAMED =
      new Kind("phase-renamed", Group.WORDING, Level.INFO, "a chapter is titled anew");
  private static final Kind OTHER =
      new Kind(
          "step-in-other-phase", Group.STRUCTURE, Level.INFO, "a statement is in another chapter");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, RENAMED, OTHER);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Scope phase : flow.phases().added()) {
      changes.accept(Change.added(ADDED, flow, phase, name(phase) + " is new"));
    }
    for (Scope phase : flow.phases().removed()) {
      changes.accept(Change.removed(REMOVED, flow, phase, name(phase) + " is gone"));
    }
    for (Pair<Scope> phase : flow.phases().pairs()) {
      if (!phase.before().title().equals(phase.after().title())) {
        String message =
            name(phase.after())
                + ": the title was "
                + Naming.quoted(phase.before().title())
                + " before";
        changes.accept(
            Change.of(RENAMED, flow, phase.before(), phase.after(), message)
                .worded(phase.before().title(), phase.after().title()));
      }
    }
    Map<String, String> newer =
        flow.phases().pairs().stream()
            .collect(Collectors.toMap(it -> it.before().id(), it -> it.after().id()));
    Set<String> added = flow.phases().added().stream().map(Scope::id).collect(Collectors.toSet());
    for (NodePair node : flow.nodes().pairs()) {
      Optional<Scope> before = node.before().scope().phase();
      Optional<Scope> after = node.after().scope().phase();
      boolean told =
          before.filter(it -> !newer.containsKey(it.id())).isPresent()
              || after.filter(it -> added.contains(it.id())).isPresent()
              || node.moved();
      if (!told
          && !before.map(it -> newer.getOrDefault(it.id(), "")).equals(after.map(Scope::id))) {
        String message = "it was in " + words(before) + " and is in " + words(after) + " now";
        changes.accept(
            Change.of(OTHER, flow, node, message)
                .worded(before.map(Scope::title), after.map(Scope::title)));
      }
    }
  }

  private static String name(Scope phase) {
    return "phase " + Naming.quoted(phase.title());
  }

  private static String words(Optional<Scope> phase) {
    return phase.map(Phases::name).orElse("no phase");
  }
}
