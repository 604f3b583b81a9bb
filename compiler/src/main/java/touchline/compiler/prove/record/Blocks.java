package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
  private final ToIntFunction<String> numbers;
  private final Map<String, Optional<Block>> byScope = new LinkedHashMap<>();
  private final Map<String, List<Block>> around = new HashMap<>();

  /**
   * @param numbers of nodes
   */
  Blocks(Graph graph, ToIntFunction<String> numbers) {
    this.graph = graph;
    this.numbers = numbers;
  }

  /** From the inside out. */
  List<Block> around(Scope scope) {
    return around.computeIfAbsent(scope.id(), any -> find(scope));
  }

  private List<Block> find(Scope scope) {
    List<Block> found = new ArrayList<>();
    for (Scope at = scope; ; at = at.outer().orElseThrow()) {
      block(at).ifPresent(found::add);
      if (at.outer().isEmpty()) {
        return List.copyOf(found);
      }
    }
  }

  private Optional<Block> block(Scope scope) {
    Optional<Block> found = byScope.get(scope.id());
    if (found == null) {
      found =
          countsDifferently(scope)
              ? Optional.of(new Block(scope, numbers.applyAsInt(scope.owner())))
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
