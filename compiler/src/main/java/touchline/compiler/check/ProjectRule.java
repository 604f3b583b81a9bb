package touchline.compiler.check;

import touchline.compiler.diagnostics.DiagnosticSink;

/** A rule about all files together. */
public interface ProjectRule extends Rule {

  /** Reports each finding of this kind in a project. */
  void check(ProjectContext context, DiagnosticSink sink);
}
