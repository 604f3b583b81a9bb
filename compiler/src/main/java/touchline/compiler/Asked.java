package touchline.compiler;

import java.util.List;
import java.util.Set;
import touchline.compiler.check.Level;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.model.Project;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Which rules had their say about which places. Rules are silent beside errors; where not all of
 * the project is looked at, what is said about declarations and imported files is not all there is.
 */
final class Asked {
  private final Settings settings;
  private final Set<SourceFile> wanted;
  private final Project project;
  private final boolean errors;

  Asked(Settings settings, List<SourceFile> wanted, Project project, List<Diagnostic> found) {
    this.settings = settings;
    this.wanted = Set.copyOf(wanted);
    this.project = project;
    this.errors = found.stream().anyMatch(it -> it.severity() == Severity.ERROR);
  }

  /** True if a rule would have reported a finding at a place, had there been one. */
  boolean about(DiagnosticCode code, Span place) {
    if (errors || settings.level(code) == Level.OFF) {
      return false;
    }
    return settings.wholeProject()
        || (wanted.contains(place.file()) && isInFlow(place) && isAboutFlows(code));
  }

  private boolean isInFlow(Span place) {
    return project.flows().stream()
        .map(flow -> flow.span())
        .anyMatch(
            span ->
                span.file() == place.file()
                    && span.start() <= place.start()
                    && place.start() < span.end());
  }

  private static boolean isAboutFlows(DiagnosticCode code) {
    return Registry.projectRules().stream().noneMatch(rule -> rule.code().equals(code));
  }
}
