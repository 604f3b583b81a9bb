package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Project;

/** Turns files into flows, in which all names are resolved and all values have types. */
public final class Analyzer {
  private final Defaults defaults;
  private final DiagnosticSink sink;

  public Analyzer(Defaults defaults, DiagnosticSink sink) {
    this.defaults = defaults;
    this.sink = sink;
  }

  private record SeenFile(References references, Unknown unknown, Declared declared) {}

  /** All that is in the files; what could not be resolved is reported and left out. */
  public Project analyze(List<LoadedFile> files) {
    Views views = new Views(files, defaults, sink);
    Elsewhere elsewhere = views.elsewhere();
    Uses uses = new Uses();
    List<SeenFile> seen = new ArrayList<>();
    List<DeclaringFile> declaring = new ArrayList<>();
    List<AnalyzedFlow> flows = new ArrayList<>();
    for (LoadedFile file : files) {
      View view = views.of(file);
      Organisation organisation = view.organisation();
      Unknown unknown = new Unknown(view, elsewhere, sink);
      References references = new References(view, unknown, uses);
      Declared declared = views.declared(file);
      seen.add(new SeenFile(references, unknown, declared));
      declaring.add(declaring(file, views.own(file), organisation, view));
      FlowReader reader = new FlowReader(view, organisation, references, unknown, sink);
      declared.flows().forEach(flow -> flows.add(reader.read(flow)));
    }
    Scenarios scenarios = new Scenarios(new CalledFlows(flows), sink);
    for (SeenFile file : seen) {
      for (Declaration.Scenario scenario : file.declared.scenarios()) {
        scenarios.read(scenario, file.references, file.unknown);
      }
    }
    return new Project(
        flows.stream().map(it -> with(scenarios, it)).toList(), declaring, uses.named());
  }

  private static DeclaringFile declaring(
      LoadedFile file, Organisation own, Organisation seen, View view) {
    boolean certain =
        view.visible().stream().allMatch(it -> it.syntax().wellFormed() && !it.lacksAnImport());
    return new DeclaringFile(
        file.syntax().source(),
        file.isImported(),
        certain,
        own,
        seen,
        FileTexts.of(file.syntax().declarations()));
  }

  private static Flow with(Scenarios scenarios, AnalyzedFlow flow) {
    return flow.with(scenarios.of(flow.flow()));
  }
}
