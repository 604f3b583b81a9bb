package touchline.compiler.check.rules;

import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.prove.record.FlowRecords;
import touchline.compiler.prove.record.Missing;

/**
 * Fields that are said, compared or counted on by a called flow where a case can come without them.
 */
public final class NotRecorded implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0601", "not-recorded");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Missing missing : context.records().map(FlowRecords::missing).orElse(List.of())) {
      sink.report(diagnostic(context, missing));
    }
  }

  private static Diagnostic diagnostic(RuleContext context, Missing missing) {
    MissingWords words = new MissingWords(context.flow(), missing);
    Diagnostic diagnostic = Diagnostic.of(CODE, missing.place(), words.message());
    for (Note note : words.notes()) {
      diagnostic =
          note.span().isPresent()
              ? diagnostic.note(note.span().orElseThrow(), note.message())
              : diagnostic.note(note.message());
    }
    return diagnostic.help(words.help());
  }
}
