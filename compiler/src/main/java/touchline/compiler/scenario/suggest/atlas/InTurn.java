package touchline.compiler.scenario.suggest.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.table.Block;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** Where the ways of a table lead if parallel branches come one after another. */
final class InTurn {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<String>> blocks = new HashMap<>();
  private final Map<String, List<String>> firsts = new HashMap<>();

  InTurn(StepTable table) {
    table.nodes().forEach(node -> nodes.put(node.head().id(), node));
    for (Block block : table.blocks()) {
      if (block.kind() == Block.Kind.BRANCH) {
        String fork = block.owner().orElseThrow();
        blocks.computeIfAbsent(fork, any -> new ArrayList<>()).add(block.id());
      }
    }
    blocks
        .keySet()
        .forEach(
            fork ->
                table.ways().stream()
                    .filter(way -> way.node().equals(fork))
                    .forEach(way -> firsts.put(fork, way.next())));
  }

  /** The nodes that a way leads to: of a fork, the first of the branch that comes first. */
  List<String> next(Way way) {
    Node from = node(way.node());
    return from instanceof Node.Fork fork
        ? List.of(branch(fork.head().id(), fork.join(), 0))
        : way.next().stream().map(next -> next(from, next)).toList();
  }

  private String next(Node from, String next) {
    if (!(node(next) instanceof Node.Join join)) {
      return next;
    }
    List<String> branches = blocks.getOrDefault(join.fork(), List.of());
    int done = 0;
    while (done < branches.size() && !from.head().in().contains(branches.get(done))) {
      done++;
    }
    return branch(join.fork(), next, done + 1);
  }

  /** Where the branch with this number begins; if it is empty, the next one. */
  private String branch(String fork, String join, int number) {
    return firsts.getOrDefault(fork, List.of()).stream()
        .skip(number)
        .filter(first -> !first.equals(join))
        .findFirst()
        .orElse(join);
  }

  private Node node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }
}
