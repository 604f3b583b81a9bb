package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;

/** Turns files into flows, in which all names are resolved and all values have types. */
public final class Analyzer {
  private final DiagnosticSink sink;

  public Analyzer(DiagnosticSink sink) {
    this.sink = sink;
  }

  private record SeenFile(View view, Unknown unknown, Declared declared) {}

  /** All flows of all files; what could not be resolved is reported and left out. */
  public Project analyze(List<LoadedFile> files) {
    Views views = new Views(files, sink);
    Elsewhere elsewhere = views.elsewhere();
    List<SeenFile> seen = new ArrayList<>();
    List<AnalyzedFlow> flows = new ArrayList<>();
    for (LoadedFile file : files) {
      View view = views.of(file);
      Unknown unknown = new Unknown(view, elsewhere, sink);
      Declared declared = views.declared(file);
      seen.add(new SeenFile(view, unknown, declared));
      FlowReader reader = new FlowReader(view, unknown, sink);
      declared.flows().forEach(flow -> flows.add(reader.read(flow)));
    }
    Scenarios scenarios = new Scenarios(new CalledFlows(flows), sink);
    for (SeenFile file : seen) {
      References references = new References(file.view, file.unknown);
      for (Declaration.Scenario scenario : file.declared.scenarios()) {
        scenarios.read(scenario, references, file.unknown);
      }
    }
    return new Project(flows.stream().map(it -> with(scenarios, it)).toList());
  }

  private static Flow with(Scenarios scenarios, AnalyzedFlow flow) {
    return flow.with(scenarios.of(flow.flow()));
  }
}
