package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Control that comes to the closing brace of a flow with touchpoints: the case would hang. */
public final class RunsOffTheEnd implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0402", "runs-off-the-end");

  private static final int MOST_NOTES = 5;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (!context.flow().hasTouchpoints()) {
      return;
    }
    for (Node.Return node : context.graph().byKind().returns()) {
      List<Way> ways = context.takenTo(node);
      if (!ways.isEmpty()) {
        sink.report(diagnostic(context, ways));
      }
    }
  }

  private static Diagnostic diagnostic(RuleContext context, List<Way> ways) {
    List<Node> last = new ArrayList<>();
    for (Way way : ways) {
      Node node = context.graph().node(context.graph().from(way));
      if (!last.contains(node)) {
        last.add(node);
      }
    }
    Node first = last.get(0);
    Diagnostic diagnostic =
        Diagnostic.of(CODE, first.span(), "nothing comes after " + Described.name(first))
            .help("write an `end`, or `-> ID` to go on elsewhere");
    for (Node more : last.subList(1, Math.min(last.size(), MOST_NOTES + 1))) {
      diagnostic = diagnostic.note(more.span(), "nor after " + Described.name(more));
    }
    return diagnostic.note(
        context.flow().close(), "the flow is over here, and the case has not ended");
  }
}
