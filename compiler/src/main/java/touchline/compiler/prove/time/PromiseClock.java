package touchline.compiler.prove.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Scope;

/**
 * The clock of a promise. It starts whenever FROM is entered while it stands, or with the flow; it
 * stops when control leaves a TO statement or that statement's late or problem block, at an end
 * that is one, or, if there is no TO, at an end that is not cancelled.
 */
final class PromiseClock implements Clock {
  private final LegMap map;
  private final int from;
  private final boolean toAnEnd;

  /** The nodes behind which it stops: the statements, of a parallel its join. */
  private final BitSet to = new BitSet();

  /** Of each node in a late or problem block of one of them, which block that is. */
  private final Map<Integer, String> blocks = new HashMap<>();

  PromiseClock(LegMap map, Header.Promise promise) {
    this.map = map;
    this.from = promise.from().map(map::number).orElse(-1);
    this.toAnEnd = promise.to().isEmpty();
    for (String id : promise.to()) {
      map.graph()
          .find(id)
          .ifPresent(
              node ->
                  to.set(map.number(node.match(NodeKinds.FORK).map(Node.Fork::join).orElse(id))));
    }
    Set<String> owners = Set.copyOf(promise.to());
    if (hasBlocks(owners)) {
      for (int node = 0; node < map.size(); node++) {
        int number = node;
        blockOf(map.node(node).scope(), owners).ifPresent(block -> blocks.put(number, block));
      }
    }
  }

  private boolean hasBlocks(Set<String> owners) {
    return owners.stream().anyMatch(owner -> map.graph().waysFrom(owner).size() > 1);
  }

  /** The late way out of a wait is no block beside it. */
  private Optional<String> blockOf(Scope scope, Set<String> owners) {
    Optional<Scope> inner = Optional.of(scope);
    while (inner.isPresent() && !isBlock(inner.orElseThrow(), owners)) {
      inner = inner.flatMap(Scope::outer);
    }
    return inner.map(Scope::id);
  }

  private boolean isBlock(Scope scope, Set<String> owners) {
    return (scope.kind() == Scope.Kind.PROBLEM || scope.kind() == Scope.Kind.LATE)
        && owners.contains(scope.owner())
        && map.graph().find(scope.owner()).filter(owner -> owner.match(IS_WAIT)).isEmpty();
  }

  /** The node that starts it, if it is not the flow's start. */
  Optional<Integer> from() {
    return from < 0 ? Optional.empty() : Optional.of(from);
  }

  /** True if a node of the flow between two numbers starts or stops it. */
  boolean isAmong(int first, int last) {
    int stop = to.nextSetBit(first + 1);
    return (first < from && from < last) || (stop >= 0 && stop < last);
  }

  @Override
  public boolean startsAt(int node) {
    return node == from;
  }

  @Override
  public boolean stopsBehind(Leg leg) {
    if (to.get(leg.from())) {
      return block(leg.to()).filter(leg.way().id()::equals).isEmpty();
    }
    Optional<String> before = block(leg.from());
    return before.isPresent() && !before.equals(block(leg.to()));
  }

  private Optional<String> block(int node) {
    return Optional.ofNullable(blocks.get(node));
  }

  @Override
  public boolean stopsAt(int node) {
    return toAnEnd
        ? map.node(node).match(BINDS)
        : (to.get(node) || blocks.containsKey(node)) && map.node(node).match(NodeKinds.IS_END);
  }

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

  /** Where a promise without TO is due. */
  private static final Node.Cases<Boolean> BINDS =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean returning(Node.Return node) {
          return true;
        }

        @Override
        public Boolean end(Node.End node) {
          return node.outcome() != Outcome.CANCELLED;
        }
      };
}
