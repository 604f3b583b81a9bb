package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/** The searches in one flow; those in its blocks are done once for each holder. */
final class FlowSearch {
  private final Graph graph;
  private final LoopAreas areas;
  private final HandOvers whole;
  private final List<List<Block>> blocks;
  private final Map<String, List<Arrival>> runs = new HashMap<>();

  FlowSearch(Graph graph, HandOvers whole) {
    this.graph = graph;
    this.areas = new LoopAreas(graph);
    this.whole = whole;
    this.blocks = new ArrayList<>(Collections.nCopies(graph.size(), List.of()));
    BlockFinder finder = new BlockFinder();
    graph.nodes().forEach(node -> node.match(finder));
  }

  Graph graph() {
    return graph;
  }

  LoopAreas areas() {
    return areas;
  }

  /** From a node to each end of the flow. */
  List<Arrival> run(int node, String holder) {
    String begin = node + " " + holder;
    List<Arrival> known = runs.get(begin);
    if (known == null) {
      known = new Search(this, Region.WHOLE_FLOW).from(node, holder).run();
      runs.put(begin, known);
    }
    return known;
  }

  List<Arrival> called(Node.Call call, String holder) {
    return whole.called(call, holder);
  }

  /** The branches of a parallel, the blocks beside another statement; in written order. */
  List<Block> blocks(Node statement) {
    return blocks.get(statement.number());
  }

  private void add(int statement, Block block) {
    if (blocks.get(statement).isEmpty()) {
      blocks.set(statement, new ArrayList<>());
    }
    blocks.get(statement).add(block);
  }

  private final class BlockFinder extends OtherNode<Boolean> {
    @Override
    protected Boolean other(Node node) {
      return false;
    }

    @Override
    public Boolean back(Node.Back node) {
      for (Way way : graph.waysFrom(node.owner())) {
        if (node.id().equals("back." + way.id())) {
          Region region = Region.of(way.id(), node.number());
          add(graph.from(way), new Block(way, graph.next(way)[0], region));
        }
      }
      return true;
    }

    @Override
    public Boolean fork(Node.Fork node) {
      int join = graph.number(node.join());
      for (Way way : graph.waysFrom(node.number())) {
        int[] entries = graph.next(way);
        for (int i = 0; i < Math.min(node.branches().size(), entries.length); i++) {
          Region region = Region.of(node.branches().get(i).id(), join);
          add(node.number(), new Block(way, entries[i], region));
        }
      }
      return true;
    }
  }
}
