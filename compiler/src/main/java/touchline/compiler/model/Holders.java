package touchline.compiler.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who can hold the case when control comes to a node: the last role that a {@code by} or an
 * escalation named, on each way there. A called flow may have named anybody, so after a call nobody
 * is known to hold it; after a parallel it is whoever did before.
 */
public final class Holders {
  private static final List<Optional<Actor>> NOBODY_KNOWN = List.of(Optional.empty());

  private final Graph graph;
  private final List<List<Optional<Actor>>> before;

  public Holders(Graph graph) {
    this.graph = graph;
    this.before = new ArrayList<>(Collections.nCopies(graph.size(), List.of()));
    After after = new After();
    BitSet waiting = new BitSet();
    waiting.set(0, graph.size());
    for (int node = 0; node >= 0; node = next(waiting, node)) {
      waiting.clear(node);
      List<Optional<Actor>> holders = graph.node(node).match(after);
      for (int next : graph.next(node)) {
        if (graph.node(next).match(NodeKinds.JOIN).isEmpty()) {
          carry(holders, next, waiting);
        }
      }
      // Past the branches of a parallel, not out of them.
      graph
          .node(node)
          .match(NodeKinds.FORK)
          .ifPresent(fork -> carry(holders, graph.number(fork.join()), waiting));
    }
  }

  private static int next(BitSet waiting, int node) {
    int below = waiting.nextSetBit(node);
    return below >= 0 ? below : waiting.nextSetBit(0);
  }

  private void carry(List<Optional<Actor>> holders, int node, BitSet waiting) {
    List<Optional<Actor>> known = before.get(node);
    if (!known.containsAll(holders)) {
      before.set(node, known.isEmpty() ? holders : union(known, holders));
      waiting.set(node);
    }
  }

  private static List<Optional<Actor>> union(
      List<Optional<Actor>> first, List<Optional<Actor>> second) {
    Set<Optional<Actor>> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** All who can hold it, in the order of the ways. */
  public List<Actor> all(Node node) {
    return before.get(node.number()).stream().flatMap(Optional::stream).toList();
  }

  /** Who holds it, if that is the same on every way. */
  public Optional<Actor> only(Node node) {
    List<Optional<Actor>> possible = before.get(node.number());
    return possible.size() == 1 ? possible.get(0) : Optional.empty();
  }

  /** Who can hold it behind a node. */
  private final class After extends OtherNode<List<Optional<Actor>>> {
    @Override
    public List<Optional<Actor>> start(Node.Start node) {
      return NOBODY_KNOWN;
    }

    @Override
    public List<Optional<Actor>> anytime(Node.Anytime node) {
      return NOBODY_KNOWN;
    }

    @Override
    public List<Optional<Actor>> call(Node.Call node) {
      return NOBODY_KNOWN;
    }

    @Override
    protected List<Optional<Actor>> other(Node node) {
      Optional<Actor> named = node.todo().actor();
      return named.isPresent() && named.orElseThrow() instanceof Actor.Role
          ? List.of(named)
          : before.get(node.number());
    }
  }
}
