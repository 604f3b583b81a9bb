package touchline.compiler.parse.build;

import java.util.List;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;

/** Where {@code from} and {@code anytime} may stand. */
final class Placement {
  private final Findings findings;
  private final Ways ways = new Ways();

  Placement(Findings findings) {
    this.findings = findings;
  }

  /** Checks a flow's body. */
  void check(List<Statement> body) {
    boolean started = false;
    for (Statement statement : body) {
      boolean from = statement instanceof Statement.From;
      if (from && started) {
        misplacedFrom(statement, "stands behind the first statement");
      }
      started |= !from;
      inside(statement, false);
    }
  }

  private void inside(Statement statement, boolean nested) {
    boolean phase = statement instanceof Statement.Phase;
    for (Target way : ways.in(statement)) {
      if (way instanceof Target.Block block) {
        for (Statement inner : block.statements()) {
          within(inner, phase && !nested);
        }
      }
    }
  }

  private void within(Statement statement, boolean directlyInPhase) {
    if (statement instanceof Statement.From) {
      misplacedFrom(statement, "stands inside a block");
    }
    if (statement instanceof Statement.Anytime && !directlyInPhase) {
      report(
          SyntaxCode.MISPLACED_ANYTIME,
          statement,
          "`anytime` stands inside a block",
          "move it directly into the flow's body or into a phase");
    }
    inside(statement, !directlyInPhase);
  }

  private void misplacedFrom(Statement statement, String where) {
    report(
        SyntaxCode.MISPLACED_FROM,
        statement,
        "`from` " + where,
        "move it to the start of the flow's body: it says how the flow starts");
  }

  private void report(DiagnosticCode code, Statement statement, String message, String help) {
    String word = statement instanceof Statement.From ? "from" : "anytime";
    Span place = Keyword.of(statement.span(), word);
    findings.wrong(Diagnostic.of(code, place, message).help(help));
  }
}
