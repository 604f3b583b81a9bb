package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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
  private static final int FEWEST_FLOWS = 16;

  private final Defaults defaults;
  private final DiagnosticSink sink;

  public Analyzer(Defaults defaults, DiagnosticSink sink) {
    this.defaults = defaults;
    this.sink = sink;
  }

  /** A file and all that it sees. */
  private record SeenFile(
      View view, Organisation organisation, Elsewhere elsewhere, Declared declared) {
    Lookup lookup() {
      List<Diagnostic> found = new ArrayList<>();
      Uses uses = new Uses();
      Unknown unknown = new Unknown(view, elsewhere, found::add);
      return new Lookup(new References(view, unknown, uses), unknown, uses, found);
    }
  }

  /** What finds names in a file, and what it found; kept apart, so that several are at work. */
  private record Lookup(
      References references, Unknown unknown, Uses uses, List<Diagnostic> found) {}

  private record WrittenFlow(SeenFile file, Declaration.Flow syntax) {}

  private record ReadFlow(AnalyzedFlow flow, Lookup lookup) {}

  /** All that is in the files; what could not be resolved is reported and left out. */
  public Project analyze(List<LoadedFile> files) {
    Views views = new Views(files, defaults, sink);
    Elsewhere elsewhere = views.elsewhere();
    List<SeenFile> seen = new ArrayList<>();
    List<WrittenFlow> written = new ArrayList<>();
    for (LoadedFile file : files) {
      View view = views.of(file);
      SeenFile next = new SeenFile(view, view.organisation(), elsewhere, views.declared(file));
      seen.add(next);
      next.declared.flows().forEach(flow -> written.add(new WrittenFlow(next, flow)));
    }
    List<ReadFlow> read = Parallel.map(written, FEWEST_FLOWS, () -> Analyzer::read);
    List<AnalyzedFlow> flows = read.stream().map(ReadFlow::flow).toList();
    Scenarios scenarios = new Scenarios(new CalledFlows(flows), sink);
    List<Lookup> lookups = new ArrayList<>(read.stream().map(ReadFlow::lookup).toList());
    List<DeclaringFile> declaring = new ArrayList<>();
    Iterator<AnalyzedFlow> own = flows.iterator();
    for (SeenFile file : seen) {
      declaring.add(declaring(file, views.own(file.view.file()), own));
      Lookup lookup = file.lookup();
      for (Declaration.Scenario scenario : file.declared.scenarios()) {
        scenarios.read(scenario, lookup.references, lookup.unknown);
      }
      lookups.add(lookup);
    }
    // Scenarios find something in flows, too, so this comes last.
    Set<Span> named = new HashSet<>();
    for (Lookup lookup : lookups) {
      lookup.found.forEach(sink::report);
      named.addAll(lookup.uses.named());
    }
    return new Project(flows.stream().map(it -> with(scenarios, it)).toList(), declaring, named);
  }

  private static ReadFlow read(WrittenFlow flow) {
    SeenFile file = flow.file;
    Lookup lookup = file.lookup();
    FlowReader reader =
        new FlowReader(
            file.view, file.organisation, lookup.references, lookup.unknown, lookup.found::add);
    return new ReadFlow(reader.read(flow.syntax), lookup);
  }

  private static DeclaringFile declaring(
      SeenFile seen, Organisation own, Iterator<AnalyzedFlow> flows) {
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
