package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/** The searches in one flow; those in its blocks are done once for each holder. */
final class FlowSearch {
  private final Graph graph;
  private final LoopAreas areas;
  private final HandOvers whole;
  private final Map<String, List<Beside>> beside = new HashMap<>();
  private final Map<String, Trail> blocks = new HashMap<>();
  private final Map<String, List<Arrival>> runs = new HashMap<>();

  FlowSearch(Graph graph, HandOvers whole) {
    this.graph = graph;
    this.areas = new LoopAreas(graph);
    this.whole = whole;
    graph.nodes().forEach(node -> node.match(NodeKinds.BACK).ifPresent(this::addBlock));
  }

  Graph graph() {
    return graph;
  }

  LoopAreas areas() {
    return areas;
  }

  /** From a node to each end of the flow. */
  List<Arrival> run(String node, String holder) {
    String begin = node + " " + holder;
    List<Arrival> known = runs.get(begin);
    if (known == null) {
      known = new Search(this, Region.WHOLE_FLOW).from(node, holder).run();
      runs.put(begin, known);
    }
    return known;
  }

  /** The most hand-overs on a way through a block, which is over at {@code finish}. */
  Trail most(String node, String holder, String block, String finish) {
    if (node.equals(finish)) {
      return Trail.NONE;
    }
    // Two blocks may begin at one node: a late way, and a problem, that jump to the same place.
    String begin = block + " " + node + " " + holder;
    Trail known = blocks.get(begin);
    if (known == null) {
      known =
          new Search(this, Region.of(block, finish))
              .from(node, holder).run().stream()
                  .map(Arrival::trail)
                  .reduce(Trail.NONE, Trail::most);
      blocks.put(begin, known);
    }
    return known;
  }

  List<Arrival> called(Node.Call call, String holder) {
    return whole.called(call, holder);
  }

  /**
   * A block that runs beside a statement.
   *
   * @param way the way into it
   * @param end the node at which it is over
   */
  record Beside(Way way, String end) {}

  /** The blocks that run beside a statement. */
  List<Beside> beside(Node statement) {
    return beside.getOrDefault(statement.id(), List.of());
  }

  private void addBlock(Node.Back back) {
    for (Way way : graph.waysFrom(back.owner())) {
      if (back.id().equals("back." + way.id())) {
        beside
            .computeIfAbsent(back.owner(), any -> new ArrayList<>())
            .add(new Beside(way, back.id()));
      }
    }
  }
}
