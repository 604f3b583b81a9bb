package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Work;

/** Who does a statement, takes over a case, or is waited for. */
public final class Actors implements NodeDiffRule {
  private static final Kind ACTOR =
      new Kind("actor-changed", Group.PEOPLE, Level.RISKY, "somebody else does it");
  private static final Kind TARGET =
      new Kind(
          "escalation-changed", Group.PEOPLE, Level.RISKY, "the case is handed to somebody else");
  private static final Kind AWAITED =
      new Kind("awaited-changed", Group.PEOPLE, Level.RISKY, "somebody else is waited for");

  @Override
  public List<Kind> kinds() {
    return List.of(ACTOR, TARGET, AWAITED);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    Optional<Actor> before = written(node.before());
    Optional<Actor> after = written(node.after());
    if (!flow.names().same(before, after)) {
      Kind kind = node.after().match(KIND);
      String message = message(kind, words(before), words(after));
      changes.accept(
          Change.of(kind, flow, node, message)
              .worded(before.map(Actor::name), after.map(Actor::name)));
    }
  }

  private static String message(Kind kind, String before, String after) {
    if (kind == TARGET) {
      return "the case is handed to " + after + " and was handed to " + before + " before";
    }
    return kind == AWAITED
        ? "it waits for " + after + " and waited for " + before + " before"
        : "it is done by " + after + " and was done by " + before + " before";
  }

  private static Optional<Actor> written(Node node) {
    return node.work().map(Work::actor).orElseGet(node::performer);
  }

  private static String words(Optional<Actor> actor) {
    return actor.map(it -> "“" + it.name() + "”").orElse("nobody in particular");
  }

  private static final Node.Cases<Kind> KIND =
      new OtherNode<>() {
        @Override
        protected Kind other(Node node) {
          return ACTOR;
        }

        @Override
        public Kind escalation(Node.Escalation node) {
          return TARGET;
        }

        @Override
        public Kind waiting(Node.Wait node) {
          return AWAITED;
        }
      };
}
