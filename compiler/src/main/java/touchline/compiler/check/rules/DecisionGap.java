package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.prove.decision.Cases;
import touchline.compiler.prove.decision.Gap;
import touchline.compiler.prove.decision.Verdict;

/** Decisions on data that leave cases without a way. */
public final class DecisionGap implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0501", "decision-gap");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Verdict verdict : context.verdicts()) {
      // Cases that an impossible branch was meant for are that branch's finding.
      if (!ImpossibleBranch.isIn(verdict)) {
        verdict.gap().ifPresent(gap -> sink.report(diagnostic(verdict, gap)));
      }
    }
  }

  private static Diagnostic diagnostic(Verdict verdict, Gap gap) {
    Cases cases = gap.cases();
    Diagnostic diagnostic =
        Diagnostic.of(CODE, verdict.decision().span(), "no branch takes `" + cases.example() + "`");
    for (Condition.Comparison near : gap.near()) {
      diagnostic =
          diagnostic.note(
              near.span(), "this leaves out " + valueOf(near) + " itself, as all others do");
    }
    for (String line : notCovered(cases)) {
      diagnostic = diagnostic.note(line);
    }
    return diagnostic.help(help(gap));
  }

  /** All cases, unless the one that is shown is the only one. */
  static List<String> notCovered(Cases cases) {
    if (cases.ranges().equals(List.of(cases.example()))) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(cases.ranges().stream().map(range -> "not covered: " + range).toList());
    if (cases.more() > 0) {
      lines.add("and " + cases.more() + " more like these");
    }
    return lines;
  }

  private static String help(Gap gap) {
    if (gap.near().isEmpty()) {
      return "add a branch for these cases, or an `otherwise`";
    }
    Condition.Comparison near = gap.near().get(0);
    return "write `"
        + near.field().id()
        + " "
        + withValue(near.operator()).symbol()
        + " "
        + valueOf(near)
        + "`, or add a branch for these cases";
  }

  private static Operator withValue(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.LESS_OR_EQUAL;
      case GREATER -> Operator.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> Operator.LESS;
      case GREATER_OR_EQUAL -> Operator.GREATER;
      case EQUAL, NOT_EQUAL -> operator;
    };
  }

  /** The value as it is written there. */
  private static String valueOf(Condition.Comparison comparison) {
    String text = comparison.span().text();
    String symbol = comparison.operator().symbol();
    return text.substring(text.indexOf(symbol) + symbol.length()).strip();
  }
}
