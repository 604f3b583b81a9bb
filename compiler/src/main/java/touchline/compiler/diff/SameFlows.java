package touchline.compiler.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Finds out which flow is which: by id, else by title, else by what is in it. */
final class SameFlows {
  private static final int MOST_OWNERS = 3;

  private SameFlows() {}

  static Matched<Pair<Flow>, Flow> match(List<Flow> before, List<Flow> after) {
    Matching<Flow> matching = Matching.of(before, after).by(Flow::id).by(Flow::title);
    Map<String, String> alike = alike(matching.openBefore(), matching.openAfter());
    return matching
        .byIfAny(flow -> Optional.ofNullable(alike.get(flow.id())), flow -> Optional.of(flow.id()))
        .done();
  }

  /** The newer flow that has at least half of the statements of an older one. */
  private static Map<String, String> alike(List<Flow> before, List<Flow> after) {
    Map<String, Set<Integer>> owners = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      for (String statement : statements(after.get(i))) {
        owners.computeIfAbsent(statement, any -> new HashSet<>()).add(i);
      }
    }
    Map<String, String> alike = new HashMap<>();
    for (Flow flow : before) {
      int[] common = new int[after.size()];
      Set<String> statements = statements(flow);
      for (String statement : statements) {
        Set<Integer> found = owners.getOrDefault(statement, Set.of());
        if (found.size() <= MOST_OWNERS) {
          found.forEach(i -> common[i]++);
        }
      }
      int best = 0;
      for (int i = 1; i < common.length; i++) {
        best = common[i] > common[best] ? i : best;
      }
      if (!after.isEmpty() && isAlike(common[best], statements, statements(after.get(best)))) {
        alike.put(flow.id(), after.get(best).id());
      }
    }
    return alike;
  }

  private static boolean isAlike(int common, Set<String> one, Set<String> other) {
    return common > 1 && 2 * common >= Math.max(one.size(), other.size());
  }

  /** Ids of statements, which include titles where nobody wrote one. */
  private static Set<String> statements(Flow flow) {
    Set<String> statements = new HashSet<>();
    for (Node node : flow.graph().nodes()) {
      if (node.match(NodeKinds.IS_STATEMENT)) {
        statements.add(node.id());
      }
    }
    return statements;
  }
}
