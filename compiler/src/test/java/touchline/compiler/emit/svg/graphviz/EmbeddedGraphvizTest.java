package touchline.compiler.emit.svg.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchline.compiler.emit.svg.graphviz.LayoutException.Reason;

class EmbeddedGraphvizTest {
  private final GraphLayout layout = GraphLayout.with(EngineChoice.EMBEDDED);

  @Test
  void isThePinnedVersion() {
    assertThat(new GraphvizProgram().version()).isEqualTo("15.1.1");
  }

  @Test
  void drawsTwelveNodes() {
    String svg = svg(Graphs.chain(12));

    assertThat(svg).contains("<svg ").endsWith("</svg>\n");
    assertThat(svg.split("class=\"node\"", -1)).hasSize(13);
    assertThat(svg.split("class=\"edge\"", -1)).hasSize(12);
  }

  @Test
  void keepsEveryCharacter() {
    String label = "Größe prüfen · 客户 · \uD83D\uDCDE · Ærø · Ω";

    assertThat(svg("digraph { a [label=\"" + label + "\"] }")).contains(">" + label + "<");
  }

  @Test
  void drawsTheSameBytesTwice() {
    String dot = Graphs.chain(20);

    assertThat(svg(dot)).isEqualTo(svg(dot));
  }

  @Test
  void drawsTheSameBytesWhateverWasDrawnBeforeOrPrepared() {
    List<String> graphs =
        new ArrayList<>(IntStream.range(1, 12).map(n -> n * n).mapToObj(Graphs::chain).toList());
    List<String> alone = graphs.stream().map(EmbeddedGraphvizTest::alone).toList();
    Map<String, String> expected = new HashMap<>();
    IntStream.range(0, graphs.size()).forEach(i -> expected.put(graphs.get(i), alone.get(i)));
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(graphs, new Random(seed));
      GraphLayout.prepare(EngineChoice.EMBEDDED);
      for (String graph : graphs) {
        assertThat(svg(graph)).isEqualTo(expected.get(graph));
      }
    }
  }

  private static String alone(String graph) {
    return new GraphvizProgram().draw(graph, "dot", "svg").orElseThrow();
  }

  @Test
  void breaksOffWhenItsMemoryIsTakenAway() {
    GraphvizProgram program = new GraphvizProgram();
    program.stop();

    assertThatThrownBy(program::version).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    String expected = svg(Graphs.chain(5));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(svg(Graphs.chain(5))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesPinnedNodesWhereTheyAre() {
    String dot =
        """
        digraph { splines=ortho; node [shape=box fixedsize=true width=1 height=0.5]
          a [pos="36,300"]; b [pos="400,18"]; a -> b }
        """;

    assertThat(layout.draw(dot, Algorithm.PINNED, LayoutFormat.PLAIN))
        .containsPattern("node a 0\\.5 4\\.\\d+ ")
        .containsPattern("node b 5\\.\\d+ 0\\.25 ");
  }

  @Test
  void writesPositionsAsJson() {
    assertThat(layout.draw("digraph { a -> b }", Algorithm.LAYERED, LayoutFormat.JSON))
        .contains("\"pos\": \"")
        .contains("\"edges\": [");
  }

  @Test
  void namesTheMistakeInTheDotText() {
    LayoutException failure = failure(layout, "digraph {\n  a -> ;\n}");

    assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
    assertThat(failure).hasMessageContaining("syntax error in line 2 near ';'");
  }

  @Test
  void stopsWhenTheTimeIsUp() {
    GraphLayout hasty = new GraphLayout(new EmbeddedGraphviz(Duration.ofMillis(300)));

    LayoutException failure = failure(hasty, Graphs.chain(1_000));

    assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(failure.help()).contains("--engine dot").contains("--detail overview");
  }

  @Test
  void saysSoWhenGraphvizBreaksOff() {
    String nested =
        IntStream.range(0, 500)
            .mapToObj("subgraph cluster_%d {"::formatted)
            .collect(Collectors.joining("", "digraph {", "a" + "}".repeat(501)));

    LayoutException failure = failure(layout, nested);

    assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(failure).hasMessageContaining("it broke off");
    assertThat(svg(Graphs.chain(2))).contains("class=\"edge\"");
  }

  @Test
  void drawsAThousandNodesInARow() {
    String plain = layout.draw(Graphs.chain(1_000), Algorithm.LAYERED, LayoutFormat.PLAIN);

    assertThat(plain.lines().filter(line -> line.startsWith("node "))).hasSize(1_000);
    assertThat(plain.lines().filter(line -> line.startsWith("edge "))).hasSize(999);
  }

  @Test
  void opensNoFiles() {
    String svg = svg("digraph { a [image=\"/etc/hostname\"]; b [shapefile=\"/etc/passwd\"] }");

    assertThat(svg).doesNotContain("root:").contains("class=\"node\"");
  }

  private String svg(String dot) {
    return layout.draw(dot, Algorithm.LAYERED, LayoutFormat.SVG);
  }

  private static LayoutException failure(GraphLayout layout, String dot) {
    return catchThrowableOfType(
        LayoutException.class, () -> layout.draw(dot, Algorithm.LAYERED, LayoutFormat.SVG));
  }
}
