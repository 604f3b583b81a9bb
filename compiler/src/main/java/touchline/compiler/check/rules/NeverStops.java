package touchline.compiler.check.rules;

import java.util.List;
import java.util.Set;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;

/** Loops on which nobody is waited for or does anything, so that they never stop. */
public final class NeverStops implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0404", "never-stops");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Set<Integer> loop : context.instantLoops().parts()) {
      List<Node> round = context.instantRound(loop);
      Node first = round.get(0);
      if (context.isReachable(first)) {
        sink.report(
            Diagnostic.of(CODE, first.span(), "this loop never stops: " + Described.round(round))
                .note("nobody is asked or does anything on the way, so nothing can change")
                .help(
                    "put a step or a wait on the way, or bound the jump: `-> ID at most N times`"));
      }
    }
  }
}
