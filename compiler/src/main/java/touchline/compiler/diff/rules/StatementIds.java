package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;

/** The id of a statement. One that was made from the title changes with it, and is not told. */
public final class StatementIds implements NodeDiffRule {
  private static final Kind RENAMED =
      new Kind(
          "step-renamed",
          Group.WORDING,
          Level.INFO,
          "a statement has another id; tables and scenarios name it so");

  @Override
  public List<Kind> kinds() {
    return List.of(RENAMED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    String before = node.before().id();
    String after = node.after().id();
    boolean written = node.before().head().idWritten() || node.after().head().idWritten();
    if (written && !before.equals(after)) {
      changes.accept(
          Change.of(RENAMED, flow, node, "its id was `" + before + "` before")
              .worded(before, after));
    }
  }
}
