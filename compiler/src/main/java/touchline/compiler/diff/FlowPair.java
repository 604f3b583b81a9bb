package touchline.compiler.diff;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/**
 * A flow that is in both versions.
 *
 * @param added where the statements stand that are new
 * @param removed the same for those that are gone
 * @param newerNodes the newer id for the older id of each statement in both
 * @param newerBlocks the same for blocks, phases left out
 * @param oldBlocks the newer ids of blocks in both
 * @param newerFields the newer id for the older id of each field in both
 * @param reroutings by the newer id of each decision on data whose conditions are written otherwise
 * @param names what the organisation's declarations and the flows are called in both
 */
public record FlowPair(
    Flow before,
    Flow after,
    Outline outlineBefore,
    Outline outlineAfter,
    Matched<NodePair, Node> nodes,
    Contents added,
    Contents removed,
    Matched<Pair<Field>, Field> fields,
    Matched<Pair<Scope>, Scope> phases,
    Map<String, String> newerNodes,
    Map<String, String> newerBlocks,
    Set<String> oldBlocks,
    Map<String, String> newerFields,
    Map<String, Rerouting> reroutings,
    Names names) {

  static FlowPair of(Flow before, Flow after, Names names, Reroutings reroutings) {
    return new FlowMatching(before, after, names).pair(reroutings);
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

  /** Which cases a decision on data sends elsewhere, if its conditions are written otherwise. */
  public Optional<Rerouting> rerouting(NodePair node) {
    return Optional.ofNullable(reroutings.get(node.after().id()));
  }

  /** What an older field is called now; as before if it is gone. */
  public String newerField(Field field) {
    return newerFields.getOrDefault(field.id(), field.id());
  }

  /** True if a block of the newer version was there before. */
  public boolean isOldBlock(String newerBlock) {
    return oldBlocks.contains(newerBlock);
  }
}
