package touchline.compiler.check.rules;

import java.math.BigDecimal;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Shares of branches that add up to more than 100 percent. */
public final class SharesOverWhole implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0409", "shares-over-100");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node node : context.graph().byKind().branchings()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Way way : context.graph().waysFrom(node.number())) {
        sum = way.share().map(sum::add).orElse(sum);
        if (sum.compareTo(WHOLE) > 0) {
          sink.report(diagnostic(context, node, way));
          break;
        }
      }
    }
  }

  private static Diagnostic diagnostic(RuleContext context, Node node, Way over) {
    BigDecimal sum =
        context.graph().waysFrom(node.number()).stream()
            .flatMap(way -> way.share().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String message =
        "the shares of " + Described.name(node) + " add up to " + sum.toPlainString() + "%";
    return Diagnostic.of(CODE, over.span(), message)
        .note(node.span(), "all branches together are at most 100%")
        .help("leave out shares that are not known: these branches share the rest equally");
  }
}
