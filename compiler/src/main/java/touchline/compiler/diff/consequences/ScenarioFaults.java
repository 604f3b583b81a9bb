package touchline.compiler.diff.consequences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.model.Scenario;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Errors in scenarios that keep them from being run: a statement that is gone, an answer that
 * nobody gives any more. What the flows mean is known all the same.
 */
public final class ScenarioFaults {
  private static final List<String> OF_NAMES_AND_TYPES = List.of("TL02", "TL03");

  private final Map<SourceFile, TreeMap<Integer, Scenario>> places = new HashMap<>();
  private final Map<Span, Diagnostic> first = new HashMap<>();

  public ScenarioFaults(Project project, List<Diagnostic> findings) {
    for (Flow flow : project.flows()) {
      for (Scenario scenario : flow.scenarios()) {
        Span span = scenario.span();
        places.computeIfAbsent(span.file(), any -> new TreeMap<>()).put(span.start(), scenario);
      }
    }
    for (Diagnostic finding : findings) {
      scenario(finding).ifPresent(it -> first.putIfAbsent(it.span(), finding));
    }
  }

  /** True if it is such an error. */
  public boolean isOne(Diagnostic finding) {
    return scenario(finding).isPresent();
  }

  /** The first error in a scenario. */
  Optional<Diagnostic> in(Scenario scenario) {
    return Optional.ofNullable(first.get(scenario.span()));
  }

  private Optional<Scenario> scenario(Diagnostic finding) {
    String code = finding.code().code();
    if (finding.severity() != Severity.ERROR
        || OF_NAMES_AND_TYPES.stream().noneMatch(code::startsWith)) {
      return Optional.empty();
    }
    Span place = finding.span();
    return Optional.ofNullable(places.get(place.file()))
        .flatMap(scenarios -> Optional.ofNullable(scenarios.floorEntry(place.start())))
        .map(Map.Entry::getValue)
        .filter(scenario -> place.end() <= scenario.span().end());
  }
}
