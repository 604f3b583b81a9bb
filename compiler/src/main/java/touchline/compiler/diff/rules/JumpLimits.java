package touchline.compiler.diff.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** How often jumps may be taken. */
final class JumpLimits {
  private JumpLimits() {}

  /** The limit for each place where a bounded jump is written. */
  static Map<Integer, Integer> of(Flow flow) {
    Map<Integer, Integer> limits = new HashMap<>();
    for (Node node : flow.graph().nodes()) {
      node.match(LIMIT).ifPresent(limit -> limits.put(node.span().start(), limit));
    }
    return limits;
  }

  static OptionalInt limit(Map<Integer, Integer> limits, Arrow arrow) {
    Integer limit = limits.get(arrow.span().start());
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  static String words(OptionalInt limit) {
    if (limit.isEmpty()) {
      return "any number of times";
    }
    int times = limit.getAsInt();
    return times == 1 ? "once" : "at most " + times + " times";
  }

  private static final Node.Cases<OptionalInt> LIMIT =
      new OtherNode<>() {
        @Override
        protected OptionalInt other(Node node) {
          return OptionalInt.empty();
        }

        @Override
        public OptionalInt jump(Node.Jump node) {
          return OptionalInt.of(node.limit());
        }
      };
}
