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
import touchline.compiler.diff.Names;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Outline;
import touchline.compiler.model.Node;
import touchline.compiler.model.Touchpoint;

/** What customers of a touchpoint come to first: the {@code from} block that it is named in. */
public final class EntryPoints implements FlowDiffRule {
  private static final Kind ENTRY =
      new Kind(
          "entry-changed",
          Group.TOUCHPOINTS,
          Level.RISKY,
          "customers of a touchpoint come to something else first");

  @Override
  public List<Kind> kinds() {
    return List.of(ENTRY);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Touchpoint touchpoint : flow.before().header().touchpoints()) {
      String now = flow.names().newer(Names.Space.TOUCHPOINT, touchpoint.id());
      Optional<Node.Start> before = Entries.start(flow.before(), touchpoint.id());
      Optional<Node.Start> after = Entries.start(flow.after(), now);
      if (before.isPresent() && after.isPresent()) {
        String older = before.get().id();
        String newer = after.get().id();
        boolean bare = isBare(flow.outlineBefore(), older) && isBare(flow.outlineAfter(), newer);
        if (!bare && !flow.newerBlock(older).equals(Optional.of(newer))) {
          String message =
              "customers who come in by "
                  + Naming.quoted(touchpoint.name())
                  + " come in at another `from` block";
          Change change = Change.of(ENTRY, flow, before.get(), after.get(), message);
          changes.accept(
              Inside.noted(
                  Inside.noted(change, "with it come", Entries.added(flow, now)),
                  "with it go",
                  Entries.removed(flow, touchpoint.id())));
        }
      }
    }
  }

  /** True if cases go straight on below the last {@code from}. */
  private static boolean isBare(Outline outline, String block) {
    return outline.items(block).isEmpty();
  }
}
