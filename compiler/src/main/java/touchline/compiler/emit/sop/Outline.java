package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/**
 * The steps of a flow with their numbers. The ways of decisions are numbered on with what is around
 * them, down the page; what stands beside a step (problems, lateness, reminders, parallel branches)
 * is numbered below it. What may happen at any time comes last.
 */
final class Outline {
  /** The list that is in no block. */
  static final String BODY = "";

  private final Graph graph;
  private final Map<String, Entry> byNode = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byBlock = new LinkedHashMap<>();
  private final Map<StepNumber, Integer> counts = new HashMap<>();

  Outline(Flow flow) {
    graph = flow.graph();
    List<Node> numbered =
        graph.nodes().stream().filter(node -> Kind.of(node).isNumbered()).toList();
    numbered.stream().filter(node -> !isInAnytime(node)).forEach(this::add);
    numbered.stream().filter(Outline::isInAnytime).forEach(this::add);
  }

  /** All steps in the order of their numbers. */
  List<Entry> all() {
    return byNode.values().stream().sorted(Comparator.comparing(Entry::number)).toList();
  }

  /**
   * The steps of a block.
   *
   * @param block the id of a scope, of an {@code anytime}, or {@link #BODY}
   */
  List<Entry> in(String block) {
    return byBlock.getOrDefault(block, List.of());
  }

  /** The step of a node, unless the node is none that has a number. */
  Optional<Entry> find(String node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** The step below, in the same block. */
  Optional<Entry> after(Entry entry) {
    return in(entry.block()).stream().filter(other -> other.isBelow(entry)).findFirst();
  }

  private void add(Node node) {
    Optional<Scope> scope = node.scope().chain().filter(this::standsApart).findFirst();
    String block = scope.map(Outline::name).orElse(BODY);
    Entry entry = new Entry(node, number(scope), block);
    byNode.put(node.id(), entry);
    byBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(entry);
  }

  private StepNumber number(Optional<Scope> scope) {
    StepNumber above =
        scope
            .filter(block -> block.kind() != Scope.Kind.ANYTIME)
            .flatMap(block -> find(block.owner()))
            .map(Entry::number)
            .orElse(StepNumber.NONE);
    return above.below(counts.merge(above, 1, Integer::sum));
  }

  /** True for blocks whose steps are listed below the step that they belong to. */
  private boolean standsApart(Scope scope) {
    return switch (scope.kind()) {
      case PROBLEM, EVERY, PARALLEL_BRANCH, ANYTIME -> true;
      case LATE -> Kind.of(graph.node(scope.owner())) != Kind.WAIT;
      case BODY, FROM, PHASE, BRANCH -> false;
    };
  }

  private static String name(Scope scope) {
    return scope.kind() == Scope.Kind.ANYTIME ? scope.owner() : scope.id();
  }

  private static boolean isInAnytime(Node node) {
    return node.scope().innermost(Scope.Kind.ANYTIME).isPresent();
  }
}
