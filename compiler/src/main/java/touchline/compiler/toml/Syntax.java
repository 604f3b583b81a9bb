package touchline.compiler.toml;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.source.Span;

/** What the reader of TOML reports. */
public final class Syntax {
  static final DiagnosticCode SYNTAX = DiagnosticCode.error("TL0801", "project-file-syntax");
  static final DiagnosticCode TWICE = DiagnosticCode.error("TL0802", "set-twice");

  private Syntax() {}

  /** Every code of this package, in order. */
  public static List<DiagnosticCode> all() {
    return List.of(SYNTAX, TWICE);
  }

  static Mistake mistake(Span span, String message) {
    return new Mistake(SYNTAX, span, message);
  }

  static Mistake mistake(Span span, String message, String help) {
    return new Mistake(Diagnostic.of(SYNTAX, span, message).help(help));
  }
}
