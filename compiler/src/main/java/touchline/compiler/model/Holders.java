package touchline.compiler.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who can hold the case when control comes to a node: the last role that a {@code by} or an
 * escalation named, on each way there. A called flow may have named anybody, so after a call nobody
 * is known to hold it; after a parallel it is whoever did before.
 */
public final class Holders {
  private static final Set<Optional<Actor>> NOBODY_KNOWN = Set.of(Optional.empty());

  private final Graph graph;
  private final Map<String, Set<Optional<Actor>>> before = new LinkedHashMap<>();

  public Holders(Graph graph) {
    this.graph = graph;
    Deque<Node> waiting = new ArrayDeque<>(graph.nodes());
    while (!waiting.isEmpty()) {
      Node node = waiting.remove();
      for (String next : node.match(new Following())) {
        if (before(next).addAll(node.match(new After()))) {
          waiting.add(graph.node(next));
        }
      }
    }
  }

  /** All who can hold it, in the order of the ways. */
  public List<Actor> all(String node) {
    return before(node).stream().flatMap(Optional::stream).toList();
  }

  /** Who holds it, if that is the same on every way. */
  public Optional<Actor> only(String node) {
    Set<Optional<Actor>> possible = before(node);
    return possible.size() == 1 ? possible.iterator().next() : Optional.empty();
  }

  private Set<Optional<Actor>> before(String node) {
    return before.computeIfAbsent(node, id -> new LinkedHashSet<>());
  }

  /** Where a holder is carried to: past the branches of a parallel, not out of them. */
  private final class Following extends OtherNode<List<String>> {
    @Override
    public List<String> fork(Node.Fork node) {
      List<String> next = new ArrayList<>(other(node));
      next.add(node.join());
      return next;
    }

    @Override
    protected List<String> other(Node node) {
      return graph.waysFrom(node.id()).stream()
          .flatMap(way -> way.next().stream())
          .filter(next -> !(graph.node(next) instanceof Node.Join))
          .toList();
    }
  }

  /** Who can hold it behind a node. */
  private final class After extends OtherNode<Set<Optional<Actor>>> {
    @Override
    public Set<Optional<Actor>> start(Node.Start node) {
      return NOBODY_KNOWN;
    }

    @Override
    public Set<Optional<Actor>> anytime(Node.Anytime node) {
      return NOBODY_KNOWN;
    }

    @Override
    public Set<Optional<Actor>> call(Node.Call node) {
      return NOBODY_KNOWN;
    }

    @Override
    protected Set<Optional<Actor>> other(Node node) {
      return node.work()
          .flatMap(Work::actor)
          .filter(actor -> actor instanceof Actor.Role)
          .map(role -> Set.of(Optional.of(role)))
          .orElseGet(() -> before(node.id()));
    }
  }
}
