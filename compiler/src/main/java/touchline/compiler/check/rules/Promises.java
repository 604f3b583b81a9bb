package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        || ParallelCrossing.isAnyIn(context)) {
      return List.of();
    }
    List<Header.Promise> provable = new ArrayList<>(promises.size());
    for (Header.Promise promise : promises) {
      if (!context.faults().in(promise.span()) && isPassed(context, promise.points())) {
        provable.add(promise);
      }
    }
    return provable;
  }

  private static boolean isPassed(RuleContext context, List<String> points) {
    for (String id : points) {
      Optional<Node> node = context.graph().find(id);
      if (node.isEmpty() || isInAnytime(node.orElseThrow())) {
        return false;
      }
    }
    return true;
  }

  /** True for a node that no run of the flow comes past. */
  static boolean isInAnytime(Node node) {
    return node.scope().innermost(Scope.Kind.ANYTIME).isPresent()
        || node.match(NodeKinds.ANYTIME).isPresent();
  }

  /** A promise as messages begin with it. */
  static String name(Header.Promise promise) {
    return "the promise `" + promise.title() + "`";
  }
}
