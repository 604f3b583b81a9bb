package touchline.compiler.check.rules;

import java.math.BigDecimal;
import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Shares that add up to less than 100 percent, with no branch left to take the rest. */
public final class SharesIncomplete implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1020", "shares-incomplete");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node node : context.graph().byKind().branchings()) {
      List<Way> ways = context.graph().waysFrom(node.number());
      if (!ways.isEmpty() && allWritten(ways) && context.isReachable(node)) {
        BigDecimal sum =
            ways.stream()
                .map(way -> way.share().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) < 0) {
          sink.report(diagnostic(node, sum));
        }
      }
    }
  }

  private static boolean allWritten(List<Way> ways) {
    for (Way way : ways) {
      if (way.share().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Diagnostic diagnostic(Node node, BigDecimal sum) {
    String message =
        "the shares of "
            + Described.name(node)
            + " add up to "
            + shown(sum)
            + " only, and no branch is left for the rest";
    return Diagnostic.of(CODE, node.span(), message)
        .help(
            shown(WHOLE.subtract(sum))
                + " are missing: add them, or leave out one share, which then is the rest");
  }

  private static String shown(BigDecimal share) {
    return share.stripTrailingZeros().toPlainString() + "%";
  }
}
