package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.RuleContext;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Scope;

/**
 * The parallel branches that a jump leaves and enters.
 *
 * @param left the outermost one that it leaves
 * @param entered the outermost one that it enters
 */
record ParallelCrossing(Optional<Scope> left, Optional<Scope> entered) {

  static ParallelCrossing of(Arrow arrow, RuleContext context) {
    Scope from = arrow.scope();
    Scope to = context.graph().node(arrow.to()).scope();
    return new ParallelCrossing(outermost(from, to), outermost(to, from));
  }

  /** True if a jump of a flow leaves or enters one. */
  static boolean isAnyIn(RuleContext context) {
    if (!context.graph().byKind().joins().isEmpty()) {
      for (Arrow arrow : context.graph().arrows()) {
        if (of(arrow, context).isAny()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAny() {
    return left.isPresent() || entered.isPresent();
  }

  /** The outermost parallel branch around one block that is not around another. */
  private static Optional<Scope> outermost(Scope around, Scope notAround) {
    Optional<Scope> outermost = Optional.empty();
    Optional<Scope> branch = around.innermost(Scope.Kind.PARALLEL_BRANCH);
    while (branch.isPresent()) {
      Scope scope = branch.orElseThrow();
      outermost = notAround.isIn(scope) ? outermost : branch;
      branch = scope.outer().flatMap(outer -> outer.innermost(Scope.Kind.PARALLEL_BRANCH));
    }
    return outermost;
  }
}
