package touchline.compiler.check.rules;

import java.util.List;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Field;
import touchline.compiler.prove.record.FlowRecords;

/** Fields that are declared, and that no statement records or sets. */
public final class UnrecordedField implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1012", "unrecorded-field");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Field field : context.records().map(FlowRecords::unrecorded).orElse(List.of())) {
      sink.report(diagnostic(field));
    }
  }

  private static Diagnostic diagnostic(Field field) {
    String message = "`" + field.id() + "` is declared, but no step records or sets it";
    return Diagnostic.of(CODE, field.span(), message)
        .help(
            "write `record " + field.id() + "` in the step that asks for it, or remove the field");
  }
}
