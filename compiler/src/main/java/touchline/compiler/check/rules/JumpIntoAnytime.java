package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/** Jumps to an {@code anytime} or into its block, which knows no place to go back to then. */
public final class JumpIntoAnytime implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0407", "jump-into-anytime");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Arrow arrow : context.graph().arrows()) {
      Node target = context.graph().node(arrow.to());
      Optional<Scope> entered =
          target.scope().innermost(Scope.Kind.ANYTIME).filter(block -> !arrow.scope().isIn(block));
      if (target.match(NodeKinds.ANYTIME).isPresent()) {
        sink.report(diagnostic(arrow, "leads to an `anytime`", target));
      } else if (entered.isPresent()) {
        Node anytime = context.graph().node(entered.orElseThrow().owner());
        sink.report(diagnostic(arrow, "leads into the block of an `anytime`", anytime));
      }
    }
  }

  private static Diagnostic diagnostic(Arrow arrow, String what, Node anytime) {
    return Diagnostic.of(CODE, arrow.span(), "`" + arrow.span().text() + "` " + what)
        .note(anytime.span(), "it happens by itself, and goes back to where the case was")
        .help("move what both need out of the `anytime`, and jump there from both");
  }
}
