package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** What answers, conditions' labels and problems are called. */
public final class WayTexts implements NodeDiffRule {
  private static final Kind ANSWER =
      new Kind(
          "answer-renamed",
          Group.WORDING,
          Level.INFO,
          "an answer, a label or a problem is worded anew");

  @Override
  public List<Kind> kinds() {
    return List.of(ANSWER);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    for (Pair<Way> way : node.ways().pairs()) {
      Optional<String> before = way.before().cause().match(TEXT);
      Optional<String> after = way.after().cause().match(TEXT);
      if (!before.equals(after)) {
        String was = before.map(Naming::quoted).orElse("not labelled");
        String message = WayWords.of(way.after()) + " was " + was + " before";
        changes.accept(
            Change.of(ANSWER, flow, node, message)
                .worded(before, after)
                .between(Optional.of(way.before().span()), Optional.of(way.after().span())));
      }
    }
  }

  private static final Cause.Cases<Optional<String>> TEXT =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> answer(Cause.Answer cause) {
          return Optional.of(cause.text());
        }

        @Override
        public Optional<String> when(Cause.When cause) {
          return cause.label();
        }

        @Override
        public Optional<String> problem(Cause.Problem cause) {
          return Optional.of(cause.title());
        }
      };
}
