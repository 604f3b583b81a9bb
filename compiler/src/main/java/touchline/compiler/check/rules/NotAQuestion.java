package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodesByKind;

/** Decisions and surveys whose text does not ask anything. */
public final class NotAQuestion implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1014", "not-a-question");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    NodesByKind nodes = context.graph().byKind();
    nodes.decisions().forEach(node -> check(node, "a decision", sink));
    nodes.surveys().forEach(node -> check(node, "a survey", sink));
  }

  private static void check(Node node, String kind, DiagnosticSink sink) {
    if (!Question.is(node.title()) && !node.title().isBlank()) {
      sink.report(diagnostic(node, kind));
    }
  }

  private static Diagnostic diagnostic(Node node, String kind) {
    return Diagnostic.of(
            CODE, Described.title(node), kind + " asks something, but this is no question")
        .help("write the question that the answers belong to, with a question mark at its end");
  }
}
