package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchline.compiler.ast.Declaration;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Project;

/** Turns files into flows, in which all names are resolved and all values have types. */
public final class Analyzer {
  private final DiagnosticSink sink;

  public Analyzer(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** All flows of all files; what could not be resolved is reported and left out. */
  public Project analyze(List<LoadedFile> files) {
    Views views = new Views(files, sink);
    Elsewhere elsewhere = views.elsewhere();
    Map<Declaration.Flow, AnalyzedFlow> flows = new java.util.IdentityHashMap<>();
    List<AnalyzedFlow> ordered = new ArrayList<>();
    for (LoadedFile file : files) {
      View view = views.of(file);
      FlowReader reader = new FlowReader(view, new Unknown(view, elsewhere, sink), sink);
      for (Declaration.Flow syntax : views.declared(file).flows()) {
        AnalyzedFlow flow = reader.read(syntax);
        flows.put(syntax, flow);
        ordered.add(flow);
      }
    }
    return new Project(ordered.stream().map(AnalyzedFlow::flow).toList());
  }
}
