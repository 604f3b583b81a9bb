package touchline.compiler.check.rules;

import java.time.LocalDate;
import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;

/** Flows whose next review should have been by now. */
public final class ReviewOverdue implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1008", "review-overdue");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Flow flow = context.flow();
    Optional<LocalDate> effective = flow.header().effective();
    Optional<Header.Review> review = flow.header().review();
    if (effective.isEmpty() || review.isEmpty()) {
      return;
    }
    Optional<LocalDate> today = context.settings().today().get();
    LocalDate due = review.orElseThrow().after(effective.orElseThrow());
    if (today.filter(due::isBefore).isPresent()) {
      sink.report(diagnostic(flow, review.orElseThrow(), effective.orElseThrow(), due));
    }
  }

  private static Diagnostic diagnostic(
      Flow flow, Header.Review review, LocalDate effective, LocalDate due) {
    return Diagnostic.of(CODE, review.span(), "the review of `" + flow.id() + "` was due on " + due)
        .note("this version holds since " + effective)
        .help("review the flow; then write the day from which it holds anew behind `effective`");
  }
}
