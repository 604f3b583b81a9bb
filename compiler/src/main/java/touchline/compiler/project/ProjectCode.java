package touchline.compiler.project;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.toml.Syntax;

/** What can be wrong with a project file: {@code TL08xx}. */
public final class ProjectCode {
  static final DiagnosticCode UNKNOWN = DiagnosticCode.error("TL0803", "unknown-setting");
  static final DiagnosticCode NO_RULE = DiagnosticCode.error("TL0804", "unknown-rule");
  static final DiagnosticCode WRONG = DiagnosticCode.error("TL0805", "wrong-setting");
  static final DiagnosticCode FIXED = DiagnosticCode.error("TL0806", "fixed-level");
  static final DiagnosticCode HOURS = DiagnosticCode.error("TL0807", "hours-file");
  static final DiagnosticCode OUTSIDE = DiagnosticCode.error("TL0808", "output-outside-project");

  private ProjectCode() {}

  /** Every code, in order. */
  public static List<DiagnosticCode> all() {
    List<DiagnosticCode> codes = new ArrayList<>(Syntax.all());
    codes.addAll(List.of(UNKNOWN, NO_RULE, WRONG, FIXED, HOURS, OUTSIDE));
    return List.copyOf(codes);
  }
}
