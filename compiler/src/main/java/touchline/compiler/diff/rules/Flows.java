package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Flow;
import touchline.compiler.source.Span;

/** Flows that came or went, and what flows are called. */
public final class Flows implements DiffRule {
  private static final Kind ADDED =
      new Kind("flow-added", Group.STRUCTURE, Level.INFO, "there is one more flow");
  private static final Kind REMOVED =
      new Kind("flow-removed", Group.STRUCTURE, Level.BREAKING, "there is one flow less");
  private static final Kind RENAMED =
      new Kind(
          "flow-renamed",
          Group.STRUCTURE,
          Level.RISKY,
          "a flow has another id; outputs are named after it");
  private static final Kind TITLE =
      new Kind("flow-title-changed", Group.WORDING, Level.INFO, "a flow's title is worded anew");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, RENAMED, TITLE);
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    for (Flow flow : differences.added()) {
      changes.accept(change(ADDED, flow, " is new").between(Optional.empty(), place(flow)));
    }
    for (Flow flow : differences.removed()) {
      changes.accept(change(REMOVED, flow, " is gone").between(place(flow), Optional.empty()));
    }
    for (FlowPair flow : differences.flows()) {
      Flow before = flow.before();
      Flow after = flow.after();
      if (!before.id().equals(after.id())) {
        String message = Naming.of(after) + ": its id was `" + before.id() + "` before";
        changes.accept(Change.of(RENAMED, flow, message).worded(before.id(), after.id()));
      }
      if (!before.title().equals(after.title())) {
        String was = Naming.quoted(before.title());
        changes.accept(
            Change.of(TITLE, flow, Naming.of(after) + ": the title was " + was + " before")
                .worded(before.title(), after.title()));
      }
    }
  }

  private static Change change(Kind kind, Flow flow, String words) {
    return new Change(
        kind,
        Optional.of(flow.id()),
        Optional.empty(),
        Naming.of(flow) + words,
        List.of(),
        Values.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Span> place(Flow flow) {
    return Optional.of(flow.nameSpan());
  }
}
