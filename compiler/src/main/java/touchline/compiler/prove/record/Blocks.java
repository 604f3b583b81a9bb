package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scope;

/** The branches of parallels and the blocks beside statements in which a node stands. */
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

  Blocks(Graph graph) {
    this.graph = graph;
  }

  /** From the inside out. */
  List<Block> around(Scope inner) {
    List<Block> around = List.of();
    Optional<Scope> scope = Optional.of(inner);
    while (scope.isPresent()) {
      if (countsDifferently(scope.orElseThrow())) {
        around = around.isEmpty() ? new ArrayList<>() : around;
        around.add(block(scope.orElseThrow()));
      }
      scope = scope.orElseThrow().outer();
    }
    return around;
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

  /** The branches of parallels in which nodes stand, in written order. */
  List<Block> branches() {
    return byScope.values().stream().filter(block -> !block.runsBeside()).toList();
  }
}
