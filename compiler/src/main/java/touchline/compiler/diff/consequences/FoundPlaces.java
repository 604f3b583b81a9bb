package touchline.compiler.diff.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Project;
import touchline.compiler.source.Span;

/** The findings of a version by the flows that they stand in. */
final class FoundPlaces {
  private final Map<String, List<Diagnostic>> inFlows = new HashMap<>();
  private final List<Diagnostic> elsewhere = new ArrayList<>();
  private final Map<Diagnostic, Flow> flows = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Node>> statements = new HashMap<>();

  /**
   * @param findings in reading order, as they stay
   */
  FoundPlaces(Project project, List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      Optional<Flow> flow =
          project.flows().stream().filter(it -> holds(it.span(), finding.span())).findFirst();
      flow.ifPresent(it -> flows.put(finding, it));
      flow.map(it -> inFlows.computeIfAbsent(it.id(), any -> new ArrayList<>()))
          .orElse(elsewhere)
          .add(finding);
    }
  }

  private static boolean holds(Span flow, Span place) {
    return flow.file().equals(place.file())
        && flow.start() <= place.start()
        && place.start() < flow.end();
  }

  List<Diagnostic> in(Flow flow) {
    return inFlows.getOrDefault(flow.id(), List.of());
  }

  List<Diagnostic> elsewhere() {
    return elsewhere;
  }

  /** The id of the statement that a finding is about: the last one that begins before it ends. */
  Optional<String> statement(Diagnostic finding) {
    return Optional.ofNullable(flows.get(finding))
        .map(flow -> statements.computeIfAbsent(flow.id(), id -> byPlace(flow)))
        .map(all -> all.floorEntry(Math.max(finding.span().start(), finding.span().end() - 1)))
        .map(entry -> entry.getValue().id());
  }

  private static NavigableMap<Integer, Node> byPlace(Flow flow) {
    NavigableMap<Integer, Node> all = new TreeMap<>();
    for (Node node : flow.graph().nodes()) {
      if (node.match(NodeKinds.IS_STATEMENT)) {
        all.put(node.span().start(), node);
      }
    }
    return all;
  }
}
