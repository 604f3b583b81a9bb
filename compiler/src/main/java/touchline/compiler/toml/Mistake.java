package touchline.compiler.toml;

import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.source.Span;

/** Ends the reading of one line; the next line is read all the same. */
final class Mistake extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Diagnostic diagnostic;

  Mistake(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Mistake(DiagnosticCode code, Span span, String message) {
    this(Diagnostic.of(code, span, message));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
