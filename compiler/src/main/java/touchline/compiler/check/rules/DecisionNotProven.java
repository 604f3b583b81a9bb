package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.prove.decision.Verdict;

/** Decisions on data with more combinations of values than anybody can look through. */
public final class DecisionNotProven implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL0503", "decision-not-proven");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Verdict verdict : context.verdicts()) {
      if (!verdict.proven()) {
        sink.report(
            Diagnostic.of(
                    CODE,
                    verdict.decision().span(),
                    "not proven that exactly one branch takes each case")
                .note(
                    "the conditions here, or those on the way here, combine the values of so many"
                        + " fields that the proof was given up")
                .help("split it into decisions that ask for a few fields each"));
      }
    }
  }
}
