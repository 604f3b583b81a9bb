package touchline.compiler.report;

import java.util.Collection;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;

/** What findings mean for whoever waits for the result: go on, or stop. */
public enum ExitLevel {
  FINE,
  FINDINGS;

  /**
   * The level of some findings together.
   *
   * @param strict whether a warning counts like an error
   */
  public static ExitLevel of(Collection<Diagnostic> diagnostics, boolean strict) {
    return diagnostics.stream()
            .anyMatch(d -> d.counts() && (strict || d.severity() == Severity.ERROR))
        ? FINDINGS
        : FINE;
  }
}
