package touchline.compiler.check.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Statements of a flow with one title, which readers can't tell apart. */
public final class SameTitle implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1016", "same-title");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Map<String, Node> first = new HashMap<>();
    for (Node node : context.graph().nodes()) {
      String title = folded(node.title());
      if (title.isEmpty() || !node.match(NodeKinds.IS_STATEMENT)) {
        continue;
      }
      Node other = first.putIfAbsent(title, node);
      if (other != null && context.isReachable(node) && !context.faults().in(node.span())) {
        String message =
            "the title \"" + node.title() + "\" stands twice in `" + context.flow().id() + "`";
        sink.report(
            Diagnostic.of(CODE, node.span(), message)
                .note(other.span(), "first here")
                .help(
                    "say in the titles how they differ, or write it once and go there by `-> "
                        + other.id()
                        + "`"));
      }
    }
  }

  /** As a reader takes it in: capitals make no other title. */
  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
