package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** Which of some statements stand in a block, or in the blocks of a statement, at any depth. */
public final class Contents {
  private final Map<String, List<Node>> inBlocks = new HashMap<>();
  private final Map<String, List<Node>> ofOwners = new HashMap<>();

  Contents(List<Node> statements) {
    for (Node node : statements) {
      add(node, node.scope().chain().map(Scope::id), inBlocks);
      add(node, node.scope().chain().map(Scope::owner), ofOwners);
    }
  }

  private static void add(Node node, Stream<String> keys, Map<String, List<Node>> lists) {
    Set<String> seen = new HashSet<>();
    keys.filter(seen::add)
        .forEach(key -> lists.computeIfAbsent(key, any -> new ArrayList<>()).add(node));
  }

  /** Those in a block, in written order. */
  public List<Node> in(String block) {
    return inBlocks.getOrDefault(block, List.of());
  }

  /** Those in the blocks of a statement, in written order. */
  public List<Node> of(Node owner) {
    return ofOwners.getOrDefault(owner.id(), List.of());
  }
}
