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
import touchline.compiler.diff.StatementWord;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** A step that became a decision, a decision on data that a person now takes, and so on. */
public final class StatementKinds implements NodeDiffRule {
  private static final Kind KIND =
      new Kind(
          "kind-changed",
          Group.STRUCTURE,
          Level.RISKY,
          "the same statement is of another kind now");

  @Override
  public List<Kind> kinds() {
    return List.of(KIND);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    String before = node.before().match(WORDS);
    String after = node.after().match(WORDS);
    if (!before.equals(after)) {
      changes.accept(
          Change.of(KIND, flow, node, "it was " + before + " and is now " + after)
              .worded(before, after));
    }
  }

  private static final Node.Cases<String> WORDS =
      new OtherNode<>() {
        @Override
        protected String other(Node node) {
          String word = node.match(StatementWord.WORD);
          return (word.startsWith("e") || word.startsWith("a") ? "an " : "a ") + word;
        }

        @Override
        public String decision(Node.Decision node) {
          return node.judged() ? "a decision that somebody takes" : "a decision that the data take";
        }
      };
}
