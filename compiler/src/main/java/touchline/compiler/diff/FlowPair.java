package touchline.compiler.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/**
 * A flow that is in both versions.
 *
 * @param names what the organisation's declarations and the flows are called in both
 */
public record FlowPair(
    Flow before,
    Flow after,
    Outline outlineBefore,
    Outline outlineAfter,
    Matched<NodePair, Node> nodes,
    Matched<Pair<Field>, Field> fields,
    Matched<Pair<Scope>, Scope> phases,
    Map<String, String> newerNodes,
    Map<String, String> newerBlocks,
    Names names) {

  static FlowPair of(Flow before, Flow after, Names names) {
    return new FlowMatching(before, after, names).pair();
  }

  /** Its id as it is now. */
  public String id() {
    return after.id();
  }

  /** What an older statement is called now, if it is still there. */
  public Optional<String> newer(String node) {
    return Optional.ofNullable(newerNodes.get(node));
  }

  /** What an older block is called now, if it is still there. */
  public Optional<String> newerBlock(String block) {
    return Optional.ofNullable(newerBlocks.get(block));
  }

  /** True if these are the same statements in the same order; ids of the older and the newer. */
  public boolean same(List<String> older, List<String> newer) {
    return older.stream().map(id -> newer(id).orElse("")).toList().equals(newer);
  }
}
