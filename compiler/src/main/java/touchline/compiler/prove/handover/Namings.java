package touchline.compiler.prove.handover;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;

/**
 * How often a path can come to statements that name roles, found out without looking at paths: once
 * to each, or many times where a way back leads past it or where it stands in a flow that is
 * called.
 */
final class Namings {
  private static final int MANY = Integer.MAX_VALUE;
  private static final Set<Scope.Kind> BESIDE =
      EnumSet.of(Scope.Kind.PARALLEL_BRANCH, Scope.Kind.LATE, Scope.Kind.EVERY);

  private final Graph graph;
  private final List<Graph> called;
  private final BitSet onLoops = new BitSet();

  /**
   * @param flows by name
   */
  Namings(Flow flow, Function<String, Optional<Flow>> flows) {
    this.graph = flow.graph();
    List<Flow> all = flow.withCalled(flows);
    this.called = all.subList(1, all.size()).stream().map(Flow::graph).toList();
  }

  /** True if a path may come to two that name the same one of some roles. */
  boolean mayNameTwice(Set<String> roles) {
    Set<String> named = new HashSet<>();
    for (Node node : graph.nodes()) {
      String role = Naming.of(node);
      if (roles.contains(role) && (isOnLoop(node) || !named.add(role))) {
        return true;
      }
    }
    return isNamedInside(roles::contains);
  }

  private boolean isNamedInside(Predicate<String> roles) {
    for (Graph inner : called) {
      for (Node node : inner.nodes()) {
        if (roles.test(Naming.of(node))) {
          return true;
        }
      }
    }
    return false;
  }

  /** How often a path may come to one that names another role than the first one does. */
  int ofOthers() {
    String first = first();
    if (isNamedInside(role -> !role.isEmpty() && !role.equals(first))) {
      return MANY;
    }
    int sum = 0;
    for (Node node : graph.nodes()) {
      String role = Naming.of(node);
      if (!role.isEmpty() && !role.equals(first)) {
        if (isOnLoop(node)) {
          return MANY;
        }
        sum++;
      }
    }
    return sum;
  }

  private String first() {
    String first = first(graph);
    for (int i = 0; i < called.size() && first.isEmpty(); i++) {
      first = first(called.get(i));
    }
    return first;
  }

  private static String first(Graph graph) {
    for (Node node : graph.nodes()) {
      String role = Naming.of(node);
      if (!role.isEmpty()) {
        return role;
      }
    }
    return Naming.NOBODY;
  }

  private boolean isOnLoop(Node node) {
    if (graph.waysBack().isEmpty()) {
      return false;
    }
    if (onLoops.isEmpty()) {
      addLoops();
    }
    return onLoops.get(node.number());
  }

  /** Control runs down the page: a loop lies between the target of a way back and its origin. */
  private void addLoops() {
    int[] reach = new int[graph.size()];
    for (Way way : graph.waysBack()) {
      for (int next : graph.next(way)) {
        reach[next] = Math.max(reach[next], graph.from(way) + 1);
      }
    }
    int end = 0;
    for (int node = 0; node < reach.length; node++) {
      end = Math.max(end, reach[node]);
      onLoops.set(node, node < end);
    }
  }

  /** True if one of them, or a call, stands in a parallel or in a block beside a statement. */
  boolean areBeside() {
    return areBeside(graph) || called.stream().anyMatch(Namings::areBeside);
  }

  private static boolean areBeside(Graph graph) {
    for (Node node : graph.nodes()) {
      if (!Naming.of(node).isEmpty() && node.scope().isInAny(BESIDE)) {
        return true;
      }
    }
    return graph.calls().stream().anyMatch(call -> call.scope().isInAny(BESIDE));
  }
}
