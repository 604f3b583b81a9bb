package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Where parallel branches meet: what any branch certainly recorded, and none left empty. */
final class Meeting {
  private final RecordGraph graph;
  private final int fork;

  Meeting(RecordGraph graph, Node.Join join) {
    this.graph = graph;
    this.fork = graph.graph().number(join.fork());
  }

  /** What is certain behind the join; empty as long as a branch has not been walked through. */
  Optional<BitSet> of(int join, Certainty certainty) {
    Map<Optional<Block>, List<BitSet>> ends = new LinkedHashMap<>();
    for (Way way : graph.graph().waysTo(join)) {
      int from = graph.graph().from(way);
      if (certainty.willReach(from)) {
        List<BitSet> own = ends.computeIfAbsent(branch(from), any -> new ArrayList<>());
        if (certainty.reaches(from)) {
          own.add(certainty.end(from, way, join));
        }
      }
    }
    BitSet recorded = new BitSet();
    BitSet emptied = new BitSet();
    for (Map.Entry<Optional<Block>, List<BitSet>> branch : ends.entrySet()) {
      Optional<BitSet> end = branch.getValue().stream().reduce(Certainty::both);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      recorded.or(end.orElseThrow());
      branch.getKey().ifPresent(block -> emptied.or(emptied(block, end.orElseThrow())));
    }
    recorded.andNot(emptied);
    return ends.isEmpty() ? Optional.empty() : Optional.of(recorded);
  }

  private static BitSet emptied(Block branch, BitSet end) {
    BitSet emptied = (BitSet) branch.cleared().clone();
    emptied.andNot(end);
    return emptied;
  }

  private Optional<Block> branch(int node) {
    for (Block block : graph.blocks().around(node)) {
      if (!block.runsBeside() && block.owner() == fork) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }
}
