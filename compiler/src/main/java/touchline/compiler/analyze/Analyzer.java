package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.ast.Declaration;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Project;
import touchline.compiler.parallel.Parallel;
import touchline.compiler.source.Span;

/** Turns files into flows, in which all names are resolved and all values have types. */
public final class Analyzer {
  /** Of each thread. */
  private static final int FEWEST_FILES = 16;

  private final Defaults defaults;
  private final DiagnosticSink sink;

  public Analyzer(Defaults defaults, DiagnosticSink sink) {
    this.defaults = defaults;
    this.sink = sink;
  }

  /** What was found in one file; kept apart, so that several are read at once. */
  private record SeenFile(
      View view,
      Organisation organisation,
      References references,
      Unknown unknown,
      Declared declared,
      Uses uses,
      List<Diagnostic> found) {}

  /** All that is in the files; what could not be resolved is reported and left out. */
  public Project analyze(List<LoadedFile> files) {
    Views views = new Views(files, defaults, sink);
    Elsewhere elsewhere = views.elsewhere();
    List<SeenFile> seen = new ArrayList<>();
    files.forEach(file -> seen.add(seen(views.of(file), elsewhere, views.declared(file))));
    List<AnalyzedFlow> flows = new ArrayList<>();
    List<DeclaringFile> declaring = new ArrayList<>();
    for (List<AnalyzedFlow> own : Parallel.map(seen, FEWEST_FILES, () -> Analyzer::flows)) {
      SeenFile from = seen.get(declaring.size());
      declaring.add(declaring(from, views.own(from.view.file()), own));
      flows.addAll(own);
    }
    Scenarios scenarios = new Scenarios(new CalledFlows(flows), sink);
    for (SeenFile file : seen) {
      for (Declaration.Scenario scenario : file.declared.scenarios()) {
        scenarios.read(scenario, file.references, file.unknown);
      }
    }
    Set<Span> named = new HashSet<>();
    for (SeenFile file : seen) {
      file.found.forEach(sink::report);
      named.addAll(file.uses.named());
    }
    return new Project(flows.stream().map(it -> with(scenarios, it)).toList(), declaring, named);
  }

  private static SeenFile seen(View view, Elsewhere elsewhere, Declared declared) {
    List<Diagnostic> found = new ArrayList<>();
    Uses uses = new Uses();
    Unknown unknown = new Unknown(view, elsewhere, found::add);
    References references = new References(view, unknown, uses);
    return new SeenFile(view, view.organisation(), references, unknown, declared, uses, found);
  }

  private static List<AnalyzedFlow> flows(SeenFile file) {
    FlowReader reader =
        new FlowReader(
            file.view, file.organisation, file.references, file.unknown, file.found::add);
    List<AnalyzedFlow> flows = new ArrayList<>();
    file.declared.flows().forEach(flow -> flows.add(reader.read(flow)));
    return flows;
  }

  private static DeclaringFile declaring(
      SeenFile seen, Organisation own, List<AnalyzedFlow> flows) {
    LoadedFile file = seen.view.file();
    boolean certain =
        seen.view.visible().stream()
            .allMatch(it -> it.syntax().wellFormed() && !it.lacksAnImport());
    return new DeclaringFile(
        file.syntax().source(),
        file.isImported(),
        certain,
        own,
        seen.organisation,
        FileTexts.of(file.syntax().declarations(), flows));
  }

  private static Flow with(Scenarios scenarios, AnalyzedFlow flow) {
    return flow.with(scenarios.of(flow.flow()));
  }
}
