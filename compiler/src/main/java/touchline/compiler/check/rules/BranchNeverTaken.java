package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.prove.decision.NeverTaken;
import touchline.compiler.prove.decision.Verdict;

/** Branches of decisions on data that no case ever takes. */
public final class BranchNeverTaken implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0502", "branch-never-taken");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Verdict verdict : context.verdicts()) {
      if (verdict.neverTaken().isEmpty()
          || context.instantLoops().contain(verdict.decision().number())) {
        continue; // The data don't change on the way round: that is what is wrong, and reported.
      }
      for (NeverTaken never : verdict.neverTaken()) {
        String branch = WrittenBranch.text(never.way());
        Diagnostic diagnostic =
            Diagnostic.of(
                CODE, WrittenBranch.head(never.way()), "no case ever takes `" + branch + "`");
        sink.report(
            never.reason().match(new WhyNeverTaken(diagnostic, context.flow(), verdict, never)));
      }
    }
  }
}
