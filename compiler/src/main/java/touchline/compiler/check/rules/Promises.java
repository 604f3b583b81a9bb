package touchline.compiler.check.rules;

import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.check.RuleContext;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/** The promises of a flow about which something can be proven. */
final class Promises {
  private Promises() {}

  /**
   * Those that are written as they are meant, in a flow of which it is clear where control goes.
   */
  static List<Header.Promise> provable(RuleContext context) {
    List<Header.Promise> promises = context.flow().header().promises();
    if (promises.isEmpty()
        || context.callLoop(context.flow().id()).isPresent()
        || context.graph().arrows().stream()
            .anyMatch(arrow -> ParallelCrossing.of(arrow, context).isAny())) {
      return List.of();
    }
    return promises.stream()
        .filter(promise -> !context.faults().in(promise.span()))
        .filter(promise -> points(promise).allMatch(id -> isPassed(context, id)))
        .toList();
  }

  private static Stream<String> points(Header.Promise promise) {
    return Stream.concat(promise.from().stream(), promise.to().stream());
  }

  private static boolean isPassed(RuleContext context, String id) {
    return context
        .graph()
        .find(id)
        .filter(node -> node.match(NodeKinds.ANYTIME).isEmpty())
        .map(Node::scope)
        .filter(scope -> scope.innermost(Scope.Kind.ANYTIME).isEmpty())
        .isPresent();
  }

  /** A promise as messages begin with it. */
  static String name(Header.Promise promise) {
    return "the promise `" + promise.title() + "`";
  }
}
