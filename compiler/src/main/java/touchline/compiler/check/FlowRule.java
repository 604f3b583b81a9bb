package touchline.compiler.check;

import touchline.compiler.diagnostics.DiagnosticSink;

/** A rule about single flows. */
public interface FlowRule extends Rule {

  /** Reports each finding of this kind in a flow of which it is known where control goes. */
  void check(RuleContext context, DiagnosticSink sink);
}
