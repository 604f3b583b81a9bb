package touchline.compiler.parse.build;

import touchline.compiler.ast.Name;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Text;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;

/** What a statement needs to make sense on its own. */
final class StatementCheck {
  private final Findings findings;

  StatementCheck(Findings findings) {
    this.findings = findings;
  }

  void decision(Statement.Decision decision) {
    if (decision.branches().isEmpty()) {
      findings.wrong(
          Diagnostic.of(
                  SyntaxCode.NO_BRANCHES,
                  decision.question().span(),
                  "this decision has no ways out")
              .help("write at least two in braces, like `{ yes go on  no -> closed }`"));
    }
  }

  void parallel(Statement.Parallel parallel, Span keyword) {
    int branches = parallel.branches().size();
    if (branches < 2) {
      findings.wrong(
          Diagnostic.of(
                  SyntaxCode.NO_BRANCHES,
                  keyword,
                  "`parallel` has " + (branches == 0 ? "no branches" : "only one branch"))
              .help("write at least two: `branch { … } branch { … }`"));
    }
  }

  void waiting(Statement.Wait wait) {
    if (wait.branches().isEmpty() && wait.upTo().isEmpty()) {
      findings.wrong(
          Diagnostic.of(SyntaxCode.ENDLESS_WAIT, wait.title().span(), "this wait never ends")
              .help(
                  "write how long it lasts (`up to 2 days`), or the events that end it in braces"));
    }
  }

  /** Reports an escalation to nobody, and gives the name that stands for the missing one. */
  Name missingTo(Text title) {
    findings.impossible(
        Diagnostic.of(
                SyntaxCode.MISSING_CLAUSE, title.span(), "this escalation doesn't say to whom")
            .help("write the role that takes it over behind the title, like `to team-lead`"));
    return new Name("", title.span().after());
  }
}
