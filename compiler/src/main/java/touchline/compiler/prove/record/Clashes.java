package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Node;

/** Looks for fields that two branches of one parallel record. */
final class Clashes {
  private final RecordGraph graph;

  Clashes(RecordGraph graph) {
    this.graph = graph;
  }

  List<Clash> find() {
    if (graph.blocks().all().isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Block>> forks = new LinkedHashMap<>();
    for (Block block : graph.blocks().all()) {
      if (!block.runsBeside() && !block.recorded().isEmpty()) {
        forks.computeIfAbsent(block.owner(), any -> new ArrayList<>()).add(block);
      }
    }
    List<Clash> clashes = new ArrayList<>();
    forks.forEach((fork, branches) -> clashes.addAll(clashes(fork, branches)));
    return clashes;
  }

  private List<Clash> clashes(int fork, List<Block> branches) {
    BitSet once = new BitSet();
    BitSet twice = new BitSet();
    for (Block branch : branches) {
      BitSet again = (BitSet) branch.recorded().clone();
      again.and(once);
      twice.or(again);
      once.or(branch.recorded());
    }
    Node node = graph.graph().node(fork);
    return twice.stream()
        .mapToObj(
            field ->
                new Clash(
                    graph.fields().id(field),
                    node,
                    branches.stream().flatMap(it -> first(it, field).stream()).toList()))
        .toList();
  }

  private Optional<Recording> first(Block branch, int field) {
    String id = graph.fields().id(field);
    return branch.recordings().stream().filter(it -> it.field().equals(id)).findFirst();
  }
}
