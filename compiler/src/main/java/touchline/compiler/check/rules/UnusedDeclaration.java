package touchline.compiler.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.check.ProjectContext;
import touchline.compiler.check.ProjectRule;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Element;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Term;
import touchline.compiler.source.SourceFile;

/**
 * Declarations of the organisation that nothing uses. What others import, or is there for them to
 * import, may be used in files that were not read; and while there are errors, a name that means
 * nothing may have been meant for it.
 */
public final class UnusedDeclaration implements ProjectRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1013", "unused-declaration");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(ProjectContext context, DiagnosticSink sink) {
    if (!context.faults().none()) {
      return;
    }
    List<DeclaringFile> files = context.project().files();
    Set<SourceFile> withFlows = new HashSet<>();
    for (Flow flow : context.project().flows()) {
      withFlows.add(flow.span().file());
    }
    TermUse terms = new TermUse(files);
    for (DeclaringFile file : files) {
      boolean alone = withFlows.contains(file.source()) && !file.imported();
      if (alone || context.settings().wholeProject()) {
        new Search(context, terms, sink).in(file.own());
      }
    }
  }

  private record Search(ProjectContext context, TermUse terms, DiagnosticSink sink) {

    void in(Organisation own) {
      own.roles().forEach(it -> named("role", it.id(), it));
      own.systems().forEach(it -> named("system", it.id(), it));
      own.parties().forEach(it -> named("party", it.id(), it));
      own.touchpoints().forEach(it -> named("touchpoint", it.id(), it));
      own.requests().forEach(it -> named("request", it.id(), it));
      for (Term term : own.terms()) {
        if (!terms.uses(term)) {
          tell("no text uses the term `" + term.abbreviation() + "`", term);
        }
      }
    }

    private void named(String kind, String id, Element declaration) {
      if (!context.project().uses(declaration)) {
        tell("nothing uses the " + kind + " `" + id + "`", declaration);
      }
    }

    private void tell(String message, Element declaration) {
      sink.report(
          Diagnostic.of(CODE, declaration.span(), message)
              .help("use it in a flow, or take the declaration out"));
    }
  }
}
