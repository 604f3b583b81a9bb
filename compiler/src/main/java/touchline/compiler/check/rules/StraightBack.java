package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.prove.handover.Change;
import touchline.compiler.prove.handover.StraightBacks;

/** Escalations straight back to the role that the case came from. */
public final class StraightBack implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1003", "straight-back");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (StraightBacks.Found found : new StraightBacks(context::flow).in(context.flow())) {
      sink.report(diagnostic(found.there(), found.back()));
    }
  }

  private static Diagnostic diagnostic(Change there, Change back) {
    String round = "`" + there.from() + "` → `" + there.to() + "` → `" + back.to() + "`";
    String message =
        Described.name(back.at())
            + " hands the case straight back to `"
            + back.to()
            + "`: "
            + round;
    Diagnostic diagnostic =
        Diagnostic.of(CODE, back.at().span(), message)
            .note(
                there.named().span(),
                "`" + there.to() + "` got it from `" + there.from() + "` here");
    if (!back.named().equals(back.at())) {
      diagnostic = diagnostic.note(back.named().span(), "in the flow that is called, here");
    }
    return diagnostic.help(
        "let `" + there.from() + "` keep the case, or let `" + there.to() + "` finish it");
  }
}
