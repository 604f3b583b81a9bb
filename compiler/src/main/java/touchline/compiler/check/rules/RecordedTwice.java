package touchline.compiler.check.rules;

import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.prove.record.Clash;
import touchline.compiler.prove.record.FlowRecords;
import touchline.compiler.prove.record.Recording;

/** Fields that two branches of a parallel record: which value stays would be a matter of luck. */
public final class RecordedTwice implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0602", "recorded-twice");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Clash clash : context.records().map(FlowRecords::clashes).orElse(List.of())) {
      sink.report(diagnostic(clash));
    }
  }

  private static Diagnostic diagnostic(Clash clash) {
    List<Recording> recordings = clash.recordings();
    Recording second = recordings.get(1);
    String message = "`" + clash.field() + "` is recorded in two branches of one `parallel`";
    Diagnostic diagnostic = Diagnostic.of(CODE, second.place(), message);
    if (second.inside().isPresent()) {
      diagnostic =
          diagnostic.note(second.inside().orElseThrow(), "the called flow records it here");
    }
    diagnostic = diagnostic.note(recordings.get(0).place(), "another branch records it here");
    for (Recording more : recordings.subList(2, recordings.size())) {
      diagnostic = diagnostic.note(more.place(), "and another one here");
    }
    return diagnostic
        .note(clash.fork().span(), "its branches run at the same time")
        .help("record it in one branch, or before or behind the `parallel`");
  }
}
