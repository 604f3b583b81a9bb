package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** Ends in a parallel branch: the other branches would be left hanging. */
public final class EndInParallel implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0406", "end-in-parallel");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node.End node : context.graph().byKind().ends()) {
      Optional<Scope> branch = node.scope().innermost(Scope.Kind.PARALLEL_BRANCH);
      if (branch.isPresent()) {
        Node fork = context.graph().node(branch.orElseThrow().owner());
        sink.report(
            Diagnostic.of(CODE, node.span(), "the case can't end inside a branch of a `parallel`")
                .note(fork.span(), "this `parallel`")
                .help("let the branch run out, and decide behind the `parallel` whether to `end`"));
      }
    }
  }
}
