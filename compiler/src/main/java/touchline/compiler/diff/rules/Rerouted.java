package touchline.compiler.diff.rules;

import java.util.List;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Rerouting;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Detour;

/** Examples of cases that go another way, beside the branch that came or went. */
final class Rerouted {
  private Rerouted() {}

  /** With an example for each way that the cases of a new branch took before. */
  static Change came(Change change, FlowPair flow, NodePair node, Way way) {
    Change noted = change;
    for (Detour detour : detours(flow, node)) {
      if (detour.after().id().equals(way.id())) {
        noted = noted.with(example(detour) + " took " + WayWords.of(detour.before()) + " before");
      }
    }
    return noted;
  }

  /** With an example for each way that the cases of a branch that is gone take now. */
  static Change went(Change change, FlowPair flow, NodePair node, Way way) {
    Change noted = change;
    for (Detour detour : detours(flow, node)) {
      if (detour.before().id().equals(way.id())) {
        noted = noted.with(example(detour) + " takes " + WayWords.of(detour.after()) + " now");
      }
    }
    return noted;
  }

  private static List<Detour> detours(FlowPair flow, NodePair node) {
    return flow.rerouting(node).map(Rerouting::detours).orElse(List.of());
  }

  private static String example(Detour detour) {
    return "for example, a case with " + detour.cases().example();
  }
}
