package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.HashMap;
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
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.rules.DetailWords.About;
import touchline.compiler.diff.rules.DetailWords.Line;

/** What statements record, and what they settle themselves. */
public final class Records implements FlowDiffRule {
  private static final Kind MOVED =
      new Kind(
          "record-moved",
          Group.DATA,
          Level.RISKY,
          "a field is recorded earlier, later, or by somebody else");
  private static final Kind ADDED =
      new Kind("record-added", Group.DATA, Level.INFO, "a statement records one more field");
  private static final Kind REMOVED =
      new Kind(
          "record-removed", Group.DATA, Level.RISKY, "a statement does not record it any more");
  private static final Kind SET =
      new Kind("set-changed", Group.DATA, Level.RISKY, "a statement settles something else");

  @Override
  public List<Kind> kinds() {
    return List.of(MOVED, ADDED, REMOVED, SET);
  }

  /** A field that a statement recorded before, or records now. */
  private record Recording(NodePair node, Line field) {}

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    Map<String, List<Recording>> gone = new HashMap<>();
    List<Recording> come = new ArrayList<>();
    for (NodePair node : flow.nodes().pairs()) {
      Lines lines =
          Lines.of(DetailWords.before(flow, node.before()), DetailWords.after(flow, node.after()));
      for (Line field : lines.removed(About.RECORD)) {
        gone.computeIfAbsent(field.key(), any -> new ArrayList<>()).add(new Recording(node, field));
      }
      lines.added(About.RECORD).forEach(field -> come.add(new Recording(node, field)));
      settled(flow, node, lines, changes);
    }
    for (Recording now : come) {
      List<Recording> before = gone.getOrDefault(now.field.key(), List.of());
      changes.accept(before.isEmpty() ? added(flow, now) : moved(flow, before.remove(0), now));
    }
    gone.values().forEach(all -> all.forEach(it -> changes.accept(removed(flow, it))));
  }

  private static Change added(FlowPair flow, Recording now) {
    return Change.of(ADDED, flow, now.node, "it now records " + now.field.text());
  }

  private static Change removed(FlowPair flow, Recording before) {
    String message = "it does not record " + before.field.text() + " any more";
    return Change.of(REMOVED, flow, before.node, message);
  }

  private static Change moved(FlowPair flow, Recording before, Recording now) {
    String message =
        "it now records " + now.field.text() + ", which " + Naming.of(before.node.after()) + " did";
    return Change.of(MOVED, flow, now.node, message)
        .between(Optional.of(before.node.before().span()), Optional.of(now.node.after().span()));
  }

  private static void settled(FlowPair flow, NodePair node, Lines lines, Consumer<Change> changes) {
    List<Line> before = lines.removed(About.SET);
    List<Line> after = lines.added(About.SET);
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Change change = Change.of(SET, flow, node, "what it settles differs");
    changes.accept(Lines.worded(change, before, after));
  }
}
