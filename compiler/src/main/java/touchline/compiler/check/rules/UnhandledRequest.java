package touchline.compiler.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.check.Level;
import touchline.compiler.check.ProjectContext;
import touchline.compiler.check.ProjectRule;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Coverage;
import touchline.compiler.model.Element;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/**
 * Requests that no flow handles by some touchpoint. Only a whole project without errors can tell;
 * what nothing uses at all is reported as such.
 */
public final class UnhandledRequest implements ProjectRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1018", "unhandled-request");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(ProjectContext context, DiagnosticSink sink) {
    if (!context.settings().wholeProject() || !context.faults().none()) {
      return;
    }
    Coverage coverage = new Coverage(context.project());
    for (Request request : coverage.requests()) {
      List<Touchpoint> holes =
          coverage.touchpoints(request).stream()
              .filter(touchpoint -> coverage.isHole(request, touchpoint))
              .filter(touchpoint -> counts(context, touchpoint))
              .toList();
      if (!holes.isEmpty() && counts(context, request)) {
        sink.report(diagnostic(request, holes));
      }
    }
  }

  private static boolean counts(ProjectContext context, Element declaration) {
    return context.project().uses(declaration)
        || context.settings().level(UnusedDeclaration.CODE) == Level.OFF;
  }

  private static Diagnostic diagnostic(Request request, List<Touchpoint> holes) {
    String touchpoints =
        holes.stream().map(it -> "`" + it.id() + "`").collect(Collectors.joining(", "));
    return Diagnostic.of(
            CODE, request.span(), "no flow handles `" + request.id() + "` by " + touchpoints)
        .help("add the touchpoint to a flow that handles it; `touchline map` shows all of them");
  }
}
