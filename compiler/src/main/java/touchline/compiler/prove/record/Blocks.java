package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Optional<Block>> byScope = new LinkedHashMap<>();
  private final Map<String, List<Block>> around = new HashMap<>();

  Blocks(Graph graph) {
    this.graph = graph;
  }

  /** From the inside out. */
  List<Block> around(Scope scope) {
    List<Block> known = around.get(scope.id());
    if (known == null) {
      known = find(scope);
      around.put(scope.id(), known);
    }
    return known;
  }

  private List<Block> find(Scope scope) {
    List<Block> outside = scope.outer().map(this::around).orElse(List.of());
    Optional<Block> own = block(scope);
    if (own.isEmpty()) {
      return outside;
    }
    List<Block> all = new ArrayList<>(outside.size() + 1);
    all.add(own.orElseThrow());
    all.addAll(outside);
    return all;
  }

  private Optional<Block> block(Scope scope) {
    Optional<Block> found = byScope.get(scope.id());
    if (found == null) {
      found =
          countsDifferently(scope)
              ? Optional.of(new Block(scope, graph.number(scope.owner())))
              : Optional.empty();
      byScope.put(scope.id(), found);
    }
    return found;
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
    return byScope.values().stream()
        .flatMap(Optional::stream)
        .filter(block -> !block.runsBeside())
        .toList();
  }
}
