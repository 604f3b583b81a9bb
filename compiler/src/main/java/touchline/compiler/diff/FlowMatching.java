package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/** Works out what is what in a flow that is in both versions. */
final class FlowMatching {
  private final Flow before;
  private final Flow after;
  private final Names names;
  private final Outline outlineBefore;
  private final Outline outlineAfter;
  private final NodeMatching matching;
  private final Map<String, String> newerNodes = new LinkedHashMap<>();
  private final Map<String, String> newerBlocks = new LinkedHashMap<>();

  FlowMatching(Flow before, Flow after, Names names) {
    this.before = before;
    this.after = after;
    this.names = names;
    this.outlineBefore = new Outline(before);
    this.outlineAfter = new Outline(after);
    this.matching = new NodeMatching(before, after, outlineBefore, outlineAfter);
    matching.newer().forEach((id, node) -> newerNodes.put(id, node.id()));
    newerBlocks.putAll(matching.blocks().newer());
  }

  FlowPair pair(Reroutings reroutings) {
    Matched<Pair<Field>, Field> fields =
        Matching.of(before.fields(), after.fields()).by(Field::id).by(Field::label).done();
    Map<String, String> newerFields = new LinkedHashMap<>();
    fields.pairs().forEach(it -> newerFields.put(it.before().id(), it.after().id()));
    Map<String, Field> comparable = new HashMap<>();
    for (Pair<Field> field : fields.pairs()) {
      if (field.before().type().getClass() == field.after().type().getClass()) {
        comparable.put(field.before().id(), field.after());
      }
    }
    Matched<NodePair, Node> nodes = nodes();
    return new FlowPair(
        before,
        after,
        outlineBefore,
        outlineAfter,
        nodes,
        new Contents(nodes.added()),
        new Contents(nodes.removed()),
        fields,
        phases(),
        newerNodes,
        newerBlocks,
        Set.copyOf(newerBlocks.values()),
        newerFields,
        reroutings.in(before, after, nodes.pairs(), new TranslatedCondition(comparable, names)),
        names);
  }

  private Matched<NodePair, Node> nodes() {
    Set<String> moved = moved();
    List<NodePair> pairs = new ArrayList<>();
    List<Node> added = new ArrayList<>();
    for (Node node : outlineAfter.statements()) {
      Node older = matching.older().get(node.id());
      if (older == null) {
        added.add(node);
      } else {
        pairs.add(
            new NodePair(
                older,
                node,
                matching.how(node),
                moved.contains(node.id()),
                matching.blocks().ways(older.id()),
                matching.blocks().branches(older.id())));
      }
    }
    List<Node> removed =
        outlineBefore.statements().stream()
            .filter(node -> !newerNodes.containsKey(node.id()))
            .toList();
    return new Matched<>(pairs, removed, added);
  }

  /** Newer ids of what is in another block, or out of the order of those that stayed. */
  private Set<String> moved() {
    Set<String> moved = new HashSet<>();
    Map<String, List<Integer>> stayed = new LinkedHashMap<>();
    Map<String, List<String>> ids = new LinkedHashMap<>();
    Map<String, Integer> place = new HashMap<>();
    outlineBefore.statements().forEach(node -> place.put(node.id(), place.size()));
    for (Node node : outlineAfter.statements()) {
      Node older = matching.older().get(node.id());
      if (older == null) {
        continue;
      }
      String block = Outline.block(node.scope());
      if (!block.equals(newerBlocks.get(Outline.block(older.scope())))) {
        moved.add(node.id());
      } else if (node.match(NodeKinds.ANYTIME).isEmpty()) {
        stayed
            .computeIfAbsent(block, any -> new ArrayList<>())
            .add(place.getOrDefault(older.id(), 0));
        ids.computeIfAbsent(block, any -> new ArrayList<>()).add(node.id());
      }
    }
    stayed.forEach(
        (block, places) -> {
          Set<Integer> inOrder = LongestRise.of(places);
          List<String> row = ids.getOrDefault(block, List.of());
          for (int i = 0; i < row.size(); i++) {
            if (!inOrder.contains(i)) {
              moved.add(row.get(i));
            }
          }
        });
    return moved;
  }

  /** By id, else by the first statement that was in it and still is. */
  private Matched<Pair<Scope>, Scope> phases() {
    Map<String, String> firstBefore = new HashMap<>();
    for (Node node : outlineBefore.statements()) {
      Optional.ofNullable(newerNodes.get(node.id()))
          .ifPresent(
              id -> node.scope().phase().ifPresent(it -> firstBefore.putIfAbsent(it.id(), id)));
    }
    Map<String, String> firstAfter = new HashMap<>();
    for (Node node : outlineAfter.statements()) {
      if (matching.older().containsKey(node.id())) {
        node.scope().phase().ifPresent(it -> firstAfter.putIfAbsent(it.id(), node.id()));
      }
    }
    return Matching.of(outlineBefore.phases(), outlineAfter.phases())
        .by(Scope::id)
        .byIfAny(
            phase -> Optional.ofNullable(firstBefore.get(phase.id())),
            phase -> Optional.ofNullable(firstAfter.get(phase.id())))
        .done();
  }
}
