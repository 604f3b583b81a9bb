package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/** What holds for every graph that the analysis makes. */
final class Invariants {
  private Invariants() {}

  static void check(Flow flow) {
    Graph graph = flow.graph();
    List<String> ids = graph.nodes().stream().map(Node::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(graph.ways().stream().map(Way::id)).doesNotHaveDuplicates();
    for (Way way : graph.ways()) {
      assertThat(ids).contains(way.from());
      assertThat(ids).containsAll(way.next());
      assertThat(way.id()).startsWith(way.from() + ".");
      assertThat(way.next()).as(way.id()).isNotEmpty();
    }
    for (Node node : graph.nodes()) {
      boolean leaves = node.match(NodeKinds.LEAVES);
      assertThat(graph.waysFrom(node.id()).isEmpty()).as(node.id()).isEqualTo(leaves);
      assertThat(node.span().file()).isEqualTo(flow.span().file());
    }
    assertThat(flow.callEntry().stream()).allMatch(ids::contains);
  }
}
