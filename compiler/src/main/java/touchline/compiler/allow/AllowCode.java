package touchline.compiler.allow;

import java.util.List;
import touchline.compiler.diagnostics.DiagnosticCode;

/** What can be wrong with an {@code allow}. */
public final class AllowCode {
  static final DiagnosticCode NO_EFFECT = DiagnosticCode.warning("TL1021", "allow-without-effect");
  static final DiagnosticCode NO_REASON = DiagnosticCode.error("TL1022", "allow-without-reason");
  static final DiagnosticCode NO_RULE = DiagnosticCode.warning("TL1023", "allow-unknown-rule");

  private AllowCode() {}

  /** Every code, in order. */
  public static List<DiagnosticCode> all() {
    return List.of(NO_EFFECT, NO_REASON, NO_RULE);
  }
}
