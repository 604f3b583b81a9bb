package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.Compilation;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/** The graph, and what the rules say about it, against a reader's walk through the text. */
class RandomFlowsTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 12})
  void agreesWithAReader(int size) {
    for (long seed = 0; seed < 250; seed++) {
      RandomFlow random = new RandomFlow(seed, size);
      Compilation compilation = new ProjectFolder().add("random.flow", random.text()).compile();
      Flow flow = compilation.project().flows().get(0);
      String text = "seed " + seed + "\n" + random.text();
      Invariants.check(flow);
      assertThat(reachable(flow)).as(text).isEqualTo(random.reachedIds());
      Set<String> found =
          compilation.diagnostics().stream()
              .map(it -> it.code().name())
              .collect(Collectors.toSet());
      assertThat(found.contains("unreachable")).as(text).isEqualTo(random.hasDeadLines());
      assertThat(found.contains("runs-off-the-end")).as(text).isEqualTo(random.runsOffTheEnd());
      assertThat(found.contains("no-way-to-an-end")).as(text).isEqualTo(random.canBeTrapped());
    }
  }

  private static Set<String> reachable(Flow flow) {
    Set<String> reached = new java.util.HashSet<>(Set.of("start.phone"));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Way way : flow.graph().ways()) {
        grows |= reached.contains(way.from()) && reached.addAll(way.next());
      }
    }
    return flow.graph().nodes().stream()
        .filter(node -> node.match(NodeKinds.IS_STATEMENT) && reached.contains(node.id()))
        .map(Node::id)
        .collect(Collectors.toSet());
  }
}
