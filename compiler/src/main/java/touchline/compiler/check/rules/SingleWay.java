package touchline.compiler.check.rules;

import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Decisions with one branch: nothing is decided. */
public final class SingleWay implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1015", "single-way");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node node : context.graph().byKind().decisions()) {
      List<Way> ways = context.graph().waysFrom(node.number());
      if (ways.size() == 1 && context.isReachable(node) && !context.faults().in(node.span())) {
        sink.report(
            Diagnostic.of(CODE, node.span(), Described.name(node) + " has only one way to go on")
                .note(ways.get(0).span(), "every case goes this way")
                .help("add the other answers, or write a `step` if nothing is to be decided"));
      }
    }
  }
}
