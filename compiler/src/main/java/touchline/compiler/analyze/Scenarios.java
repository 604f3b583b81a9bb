package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;

/** Reads all scenarios, and gives each flow those that test it. */
final class Scenarios {
  static final DiagnosticCode WHICH_TOUCHPOINT = DiagnosticCode.error("TL0370", "which-touchpoint");
  static final DiagnosticCode WHICH_REQUEST = DiagnosticCode.error("TL0371", "which-request");

  private final CalledFlows called;
  private final DiagnosticSink sink;
  private final Map<String, List<Scenario>> byFlow = new HashMap<>();

  Scenarios(CalledFlows called, DiagnosticSink sink) {
    this.called = called;
    this.sink = sink;
  }

  /** The scenarios of a flow. */
  List<Scenario> of(Flow flow) {
    return byFlow.getOrDefault(flow.id(), List.of());
  }

  /** Reads a scenario that stands in a file. */
  void read(Declaration.Scenario written, References references, Unknown unknown) {
    Optional<AnalyzedFlow> tested =
        references
            .flow(written.flow(), "a scenario")
            .flatMap(flow -> called.flow(flow.id().text()));
    if (tested.isEmpty()) {
      return;
    }
    AnalyzedFlow flow = tested.orElseThrow();
    ScenarioReader reader =
        new ScenarioReader(flow, new ScenarioNames(flow, called, unknown, sink), references, sink);
    Scenario scenario = reader.read(written);
    byFlow.computeIfAbsent(flow.flow().id(), any -> new ArrayList<>()).add(scenario);
    needsOne(
        WHICH_TOUCHPOINT,
        written,
        reader.from(),
        flow.flow().header().touchpoints().stream().map(it -> it.id()).toList(),
        "from");
    if (asksForRequest(flow)) {
      needsOne(
          WHICH_REQUEST,
          written,
          reader.requested(),
          flow.flow().header().requests().stream().map(it -> it.id()).toList(),
          "request");
    }
  }

  private boolean asksForRequest(AnalyzedFlow flow) {
    return RequestConditions.in(flow.flow())
        || called.below(flow.flow().id()).stream()
            .anyMatch(below -> RequestConditions.in(below.flow()));
  }

  /** Of several, a scenario says which; the only one is taken without a word. */
  private void needsOne(
      DiagnosticCode code,
      Declaration.Scenario written,
      Optional<Name> named,
      List<String> possible,
      String word) {
    if (named.isPresent() || possible.size() < 2) {
      return;
    }
    String what = word.equals("from") ? "touchpoint" : word;
    sink.report(
        Diagnostic.of(code, written.title().span(), "the scenario does not say which " + what)
            .help(
                "write one of `" + word + " " + String.join("`, `" + word + " ", possible) + "`"));
  }
}
