package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/**
 * Jumps out of a parallel branch or into one: the join would wait for ever, or not know for whom.
 */
public final class JumpAcrossParallel implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0405", "jump-across-parallel");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (!ParallelCrossing.isAnyIn(context)) {
      return;
    }
    for (Arrow arrow : context.graph().arrows()) {
      Node target = context.graph().node(arrow.to());
      ParallelCrossing crossing = ParallelCrossing.of(arrow, context);
      Optional<Scope> left = crossing.left();
      Optional<Scope> entered = crossing.entered();
      if (left.isPresent()) {
        sink.report(
            diagnostic(arrow, "leaves a branch of a `parallel`", left.orElseThrow(), context)
                .note(target.span(), "it leads here")
                .help("let the branch end, and decide behind the `parallel` where to go on"));
      } else if (entered.isPresent()) {
        sink.report(
            diagnostic(arrow, "leads into a branch of a `parallel`", entered.orElseThrow(), context)
                .note(target.span(), "it leads here")
                .help("jump to the `parallel` itself, so that all its branches run"));
      }
    }
  }

  private static Diagnostic diagnostic(
      Arrow arrow, String what, Scope branch, RuleContext context) {
    Node fork = context.graph().node(branch.owner());
    return Diagnostic.of(CODE, arrow.span(), "`" + arrow.span().text() + "` " + what)
        .note(fork.span(), "this `parallel`");
  }
}
