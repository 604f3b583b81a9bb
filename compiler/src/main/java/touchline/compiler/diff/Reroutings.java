package touchline.compiler.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.CalledFlows;
import touchline.compiler.prove.decision.Detours;

/** Finds out which cases a flow's decisions on data send elsewhere. */
final class Reroutings {
  private final boolean called;
  private final CalledFlows calledFlows;

  /**
   * @param called whether flows of the newer version call it
   * @param calledFlows of the newer version
   */
  Reroutings(boolean called, CalledFlows calledFlows) {
    this.called = called;
    this.calledFlows = calledFlows;
  }

  /** By the newer id of each decision whose conditions are written otherwise. */
  Map<String, Rerouting> in(
      Flow before, Flow after, List<NodePair> nodes, TranslatedCondition translated) {
    Map<String, List<Way>> earlier = new HashMap<>();
    Map<String, String> newer = new HashMap<>();
    Map<String, Rerouting> found = new LinkedHashMap<>();
    for (NodePair node : nodes) {
      if (DataDecisions.differ(before, after, node)) {
        String id = node.after().id();
        node.ways().pairs().forEach(way -> newer.put(way.before().id(), way.after().id()));
        Optional<List<Way>> ways = DataDecisions.earlier(before, node, translated);
        ways.ifPresent(it -> earlier.put(id, it));
        found.put(id, Rerouting.unknown("a field that was asked for is gone or of another type"));
      }
    }
    if (!earlier.isEmpty()) {
      Detours detours =
          Detours.of(
              after,
              called,
              calledFlows,
              earlier,
              (was, is) -> is.id().equals(newer.get(was.id())));
      for (String id : earlier.keySet()) {
        Rerouting rerouting =
            detours
                .at(id)
                .map(it -> new Rerouting(it, Optional.empty()))
                .orElse(Rerouting.unknown("it takes too long to tell them apart"));
        found.put(id, rerouting);
      }
    }
    return found;
  }
}
