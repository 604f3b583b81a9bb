package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Names;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Which flow a call runs. */
public final class CalledFlows implements NodeDiffRule {
  private static final Kind CALLED =
      new Kind("called-flow-changed", Group.STRUCTURE, Level.RISKY, "a call runs another flow");

  @Override
  public List<Kind> kinds() {
    return List.of(CALLED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Node.Call> before = node.before().match(NodeKinds.CALL);
    Optional<Node.Call> after = node.after().match(NodeKinds.CALL);
    if (before.isPresent() && after.isPresent()) {
      String older = before.get().flow().id();
      String newer = after.get().flow().id();
      if (!flow.names().same(Names.Space.FLOW, older, newer)) {
        String message = "it runs `" + newer + "` and ran `" + older + "` before";
        changes.accept(Change.of(CALLED, flow, node, message).worded(older, newer));
      }
    }
  }
}
