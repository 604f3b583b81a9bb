package touchline.compiler.check;

import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;

/** One kind of finding about a flow. */
public interface Rule {

  /** What it reports; nothing else. */
  DiagnosticCode code();

  /** Reports each finding of this kind in a flow whose names are all resolved. */
  void check(RuleContext context, DiagnosticSink sink);
}
