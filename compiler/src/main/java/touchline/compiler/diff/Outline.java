package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Element;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/**
 * A flow as it is written: which statements stand in which block, in which order. Phases are no
 * blocks of their own here, since control doesn't see them.
 */
public final class Outline {
  private static final Comparator<Element> WRITTEN =
      Comparator.comparingInt(item -> item.span().start());

  private final List<Node> statements;
  private final Map<String, List<Node>> inBlock = new LinkedHashMap<>();
  private final Map<String, List<Arrow>> arrows = new LinkedHashMap<>();
  private final Map<String, Integer> position = new LinkedHashMap<>();
  private final Map<String, Scope> phases = new LinkedHashMap<>();
  private final Map<String, Scope> blocks = new LinkedHashMap<>();
  private final Map<String, List<Element>> items = new LinkedHashMap<>();
  private final Map<String, Node> byId = new HashMap<>();

  Outline(Flow flow) {
    this.statements =
        flow.graph().nodes().stream().filter(node -> node.match(NodeKinds.IS_STATEMENT)).toList();
    for (Node node : statements) {
      byId.put(node.id(), node);
      node.scope().phase().ifPresent(phase -> phases.putIfAbsent(phase.id(), phase));
      if (node.match(NodeKinds.ANYTIME).isEmpty()) {
        List<Node> row = inBlock.computeIfAbsent(block(node.scope()), any -> new ArrayList<>());
        position.put(node.id(), row.size());
        row.add(node);
        take(node.scope(), node);
      }
    }
    for (Arrow arrow : flow.graph().arrows()) {
      arrows.computeIfAbsent(block(arrow.scope()), any -> new ArrayList<>()).add(arrow);
      take(arrow.scope(), arrow);
    }
    items.values().forEach(row -> row.sort(WRITTEN));
  }

  private void take(Scope scope, Element item) {
    Scope block = withoutPhases(scope);
    blocks.putIfAbsent(block.id(), block);
    items.computeIfAbsent(block.id(), any -> new ArrayList<>()).add(item);
  }

  /** The id of the innermost block that is no phase. */
  public static String block(Scope scope) {
    return withoutPhases(scope).id();
  }

  private static Scope withoutPhases(Scope scope) {
    Scope block = scope;
    while (block.kind() == Scope.Kind.PHASE && block.outer().isPresent()) {
      block = block.outer().get();
    }
    return block;
  }

  /** A block that something stands in. */
  public Optional<Scope> find(String block) {
    return Optional.ofNullable(blocks.get(block));
  }

  /** The statements and jumps of a block, in written order. */
  public List<Element> items(String block) {
    return items.getOrDefault(block, List.of());
  }

  /** The statement or jump below a statement in its block. */
  public Optional<Element> below(Node node) {
    List<Element> row = items(block(node.scope()));
    int here = Collections.binarySearch(row, node, WRITTEN);
    return here < 0 || here + 1 >= row.size() ? Optional.empty() : Optional.of(row.get(here + 1));
  }

  /** The statement of that id. */
  public Optional<Node> statement(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All that somebody wrote as statements, in written order. */
  public List<Node> statements() {
    return statements;
  }

  /** The statements of a block in written order, but for those that may happen at any time. */
  public List<Node> in(String block) {
    return inBlock.getOrDefault(block, List.of());
  }

  /** The jumps of a block, in written order. */
  public List<Arrow> arrows(String block) {
    return arrows.getOrDefault(block, List.of());
  }

  /** All phases that something stands in directly, in written order. */
  public List<Scope> phases() {
    return List.copyOf(phases.values());
  }

  /** What stands above a statement in its block. */
  public Optional<Node> previous(Node node) {
    return beside(node, -1);
  }

  /** What stands below a statement in its block. */
  public Optional<Node> next(Node node) {
    return beside(node, 1);
  }

  private Optional<Node> beside(Node node, int distance) {
    Integer here = position.get(node.id());
    List<Node> row = in(block(node.scope()));
    int there = here == null ? -1 : here + distance;
    return there < 0 || there >= row.size() ? Optional.empty() : Optional.of(row.get(there));
  }
}
