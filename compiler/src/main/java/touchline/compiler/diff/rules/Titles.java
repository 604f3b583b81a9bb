package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;

/** The title of a statement. */
public final class Titles implements NodeDiffRule {
  private static final Kind TITLE =
      new Kind("title-changed", Group.WORDING, Level.INFO, "a statement's title is worded anew");

  @Override
  public List<Kind> kinds() {
    return List.of(TITLE);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    String before = node.before().title();
    String after = node.after().title();
    if (!before.equals(after)) {
      changes.accept(
          Change.of(TITLE, flow, node, "the title was " + Naming.quoted(before) + " before")
              .worded(before, after));
    }
  }
}
