package touchline.compiler.diagnostics;

/** Where findings go. Whoever finds something reports it and goes on. */
@FunctionalInterface
public interface DiagnosticSink {
  void report(Diagnostic diagnostic);
}
