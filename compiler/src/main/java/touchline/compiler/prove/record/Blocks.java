package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scope;

/** The branches of parallels and the blocks beside statements in which nodes stand. */
final class Blocks {
  private static final Node.Cases<Boolean> IS_WAIT =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean waiting(Node.Wait node) {
          return true;
        }
      };

  private final Graph graph;
  private final Map<String, Block> byScope = new LinkedHashMap<>();
  private final List<List<Block>> around;

  Blocks(Graph graph) {
    this.graph = graph;
    this.around = new ArrayList<>(graph.size());
    for (int node = 0; node < graph.size(); node++) {
      Scope scope = graph.node(node).scope();
      // Most nodes stand in the same block as the one above.
      boolean same = node > 0 && graph.node(node - 1).scope() == scope;
      around.add(same ? around.get(node - 1) : around(scope));
    }
  }

  private List<Block> around(Scope inner) {
    List<Block> found = List.of();
    Scope scope = inner;
    // The outermost one is the body.
    while (scope.outer().isPresent()) {
      if (countsDifferently(scope)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(block(scope));
      }
      scope = scope.outer().orElseThrow();
    }
    return found;
  }

  private Block block(Scope scope) {
    return byScope.computeIfAbsent(scope.id(), id -> new Block(scope, graph.number(scope.owner())));
  }

  private boolean countsDifferently(Scope scope) {
    return switch (scope.kind()) {
      case PARALLEL_BRANCH, EVERY -> true;
      // When a wait's time is up, its block is an ordinary way out.
      case LATE -> !graph.node(scope.owner()).match(IS_WAIT);
      default -> false;
    };
  }

  /** Those that a node stands in, from the inside out. */
  List<Block> around(int node) {
    return around.get(node);
  }

  /** Those beside a statement that a node stands in. */
  List<Block> besides(int node) {
    return left(around(node), List.of());
  }

  /** Those beside a statement that control leaves between two nodes. */
  List<Block> left(int from, int to) {
    return left(around(from), around(to));
  }

  private static List<Block> left(List<Block> own, List<Block> stayed) {
    if (own.isEmpty()) {
      return own;
    }
    List<Block> left = List.of();
    for (Block block : own) {
      if (block.runsBeside() && !stayed.contains(block)) {
        left = left.isEmpty() ? new ArrayList<>() : left;
        left.add(block);
      }
    }
    return left;
  }

  /** All in which nodes stand, in written order. */
  Collection<Block> all() {
    return byScope.values();
  }
}
