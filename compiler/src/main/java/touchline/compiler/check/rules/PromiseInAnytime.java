package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;

/** Promises from or to a statement in an {@code anytime}, which no run of the flow comes past. */
public final class PromiseInAnytime implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0414", "promise-in-anytime");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (context.graph().byKind().anytimes().isEmpty()) {
      return;
    }
    for (Header.Promise promise : context.flow().header().promises()) {
      for (String id : promise.points()) {
        Optional<Node> node = context.graph().find(id).filter(Promises::isInAnytime);
        if (node.isPresent()) {
          sink.report(diagnostic(promise, node.orElseThrow()));
          break;
        }
      }
    }
  }

  private static Diagnostic diagnostic(Header.Promise promise, Node node) {
    return Diagnostic.of(
            CODE,
            promise.span(),
            "a promise can't be measured at " + Described.name(node) + ", which is in an `anytime`")
        .note(node.span(), "here")
        .help("measure from and to statements that every case comes past");
  }
}
