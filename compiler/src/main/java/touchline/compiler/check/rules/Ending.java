package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Outcome;

/** Where a flow is over. */
final class Ending {
  /** True for an end that somebody wrote. */
  static final Node.Cases<Boolean> IS_END = NodeKinds.IS_END;

  /** How the case ends at an end that somebody wrote. */
  static final Node.Cases<Optional<Outcome>> OUTCOME =
      new OtherNode<>() {
        @Override
        protected Optional<Outcome> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Outcome> end(Node.End node) {
          return Optional.of(node.outcome());
        }
      };

  private Ending() {}

  /** An end by its id; where control goes back to a caller, in words. */
  static String name(Node node) {
    return node.match(IS_END) ? Described.name(node) : "the end of the flow";
  }
}
