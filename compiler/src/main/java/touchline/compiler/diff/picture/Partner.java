package touchline.compiler.diff.picture;

import java.util.Optional;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;

/**
 * What an older node is called in the newer version, if it is still there; of those that nobody
 * wrote, what belongs to the same statement.
 */
final class Partner extends OtherNode<Optional<String>> {
  private static final String BACK = "back.";

  private final FlowPair flow;

  Partner(FlowPair flow) {
    this.flow = flow;
  }

  @Override
  protected Optional<String> other(Node node) {
    return flow.newer(node.id());
  }

  @Override
  public Optional<String> start(Node.Start node) {
    return flow.newerBlock(node.id()).or(() -> Optional.of(node.id()));
  }

  @Override
  public Optional<String> join(Node.Join node) {
    return flow.newer(node.fork())
        .flatMap(id -> flow.after().graph().find(id))
        .flatMap(fork -> fork.match(NodeKinds.FORK))
        .map(Node.Fork::join);
  }

  @Override
  public Optional<String> back(Node.Back node) {
    String block = node.id().substring(BACK.length());
    return flow.newerBlock(block)
        .or(() -> flow.newer(block))
        .map(id -> BACK + id)
        .or(() -> Optional.of(node.id()).filter(id -> flow.newer(node.owner()).isPresent()));
  }

  @Override
  public Optional<String> returning(Node.Return node) {
    return Optional.of(node.id());
  }
}
