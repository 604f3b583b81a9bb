package touchline.compiler.emit.steptable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.table.Block;

/** The blocks that matter when a table is executed; the others are only a matter of layout. */
final class BlockMaker {
  private static final Map<Scope.Kind, Block.Kind> KINDS =
      Map.of(
          Scope.Kind.PHASE, Block.Kind.PHASE,
          Scope.Kind.PARALLEL_BRANCH, Block.Kind.BRANCH,
          Scope.Kind.ANYTIME, Block.Kind.ANYTIME,
          Scope.Kind.PROBLEM, Block.Kind.PROBLEM,
          Scope.Kind.LATE, Block.Kind.LATE,
          Scope.Kind.EVERY, Block.Kind.EVERY);

  private BlockMaker() {}

  /** All blocks around nodes, in order of their first node, the outer ones first. */
  static List<Block> blocks(List<Node> nodes) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    for (Node node : nodes) {
      Stream.concat(chain(node.scope()).stream(), further(node))
          .forEach(scope -> blocks.putIfAbsent(scope.id(), block(scope)));
    }
    return List.copyOf(blocks.values());
  }

  /** The ids of the blocks that a node stands in, from the outside in. */
  static List<String> around(Node node) {
    return chain(node.scope()).stream().map(Scope::id).toList();
  }

  private static Stream<Scope> further(Node node) {
    if (node instanceof Node.Fork fork) {
      return fork.branches().stream();
    }
    return node instanceof Node.Anytime anytime && KINDS.containsKey(anytime.possibleIn().kind())
        ? Stream.of(anytime.possibleIn())
        : Stream.empty();
  }

  private static List<Scope> chain(Scope scope) {
    List<Scope> chain =
        new ArrayList<>(scope.chain().filter(s -> KINDS.containsKey(s.kind())).toList());
    Collections.reverse(chain);
    return chain;
  }

  private static Block block(Scope scope) {
    Block.Kind kind = KINDS.getOrDefault(scope.kind(), Block.Kind.PHASE);
    return new Block(
        scope.id(),
        kind,
        scope.title(),
        Optional.of(scope.owner()).filter(owner -> kind != Block.Kind.PHASE && !owner.isEmpty()));
  }
}
