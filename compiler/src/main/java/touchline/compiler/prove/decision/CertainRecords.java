package touchline.compiler.prove.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/** The fields that a called flow has recorded whenever it returns. */
final class CertainRecords {
  private final Flow flow;
  private final Graph graph;
  private final Map<String, Set<String>> done;
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> branches = new HashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  /**
   * @param done what each node has recorded when it is done
   */
  CertainRecords(Flow flow, Map<String, Set<String>> done) {
    this.flow = flow;
    this.graph = flow.graph();
    this.done = done;
  }

  Set<String> atReturn() {
    flow.callEntry().ifPresent(this::enter);
    for (Node node : graph.nodes()) {
      node.match(NodeKinds.ANYTIME).ifPresent(anytime -> enter(anytime.id()));
    }
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      graph.waysFrom(id).forEach(way -> way.next().forEach(next -> arrive(way, next)));
    }
    Optional<Set<String>> certain = Optional.empty();
    for (Node node : graph.nodes()) {
      Set<String> here = before.get(node.id());
      if (here != null && node.match(NodeKinds.ENDS_FLOW)) {
        certain = Optional.of(certain.map(other -> both(other, here)).orElse(here));
      }
    }
    return certain.orElse(Set.of());
  }

  private void enter(String node) {
    before.put(node, Set.of());
    waiting.add(node);
  }

  private void arrive(Way way, String next) {
    Set<String> after = new HashSet<>(before.getOrDefault(way.from(), Set.of()));
    if (way.cause().match(Kinds.IS_DONE)) {
      after.addAll(done.getOrDefault(way.from(), Set.of()));
    }
    Set<String> known = before.get(next);
    Optional<Node.Join> join = graph.node(next).match(NodeKinds.JOIN);
    Set<String> met = join.isPresent() ? together(join.orElseThrow(), way, after) : after;
    if (known != null && join.isEmpty()) {
      met = both(known, after);
    }
    if (!met.equals(known)) {
      before.put(next, met);
      waiting.add(next);
    }
  }

  /** After the join of parallel branches: what any of them has recorded for certain. */
  private Set<String> together(Node.Join join, Way way, Set<String> after) {
    Map<String, Set<String>> parts =
        branches.computeIfAbsent(join.id(), any -> new LinkedHashMap<>());
    parts.merge(Kinds.branch(graph.node(way.from()), join), after, CertainRecords::both);
    Set<String> all = new HashSet<>();
    parts.values().forEach(all::addAll);
    return all;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
