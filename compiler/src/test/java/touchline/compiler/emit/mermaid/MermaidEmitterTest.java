package touchline.compiler.emit.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import touchline.compiler.chart.SampleFlows;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;

class MermaidEmitterTest {
  private final MermaidEmitter emitter = new MermaidEmitter();

  @Test
  void isNamedAfterTheFlow() {
    assertThat(emitter.emit(SampleFlows.visit(), EmitOptions.DEFAULT).get(0).name())
        .isEqualTo("service-visit.mmd");
  }

  @Test
  void writesKeywordsAsNamesAndMarksAsCodes() {
    assertThat(MermaidEmitter.fitting(SampleFlows.hostile()))
        .contains("n_end[\"", "n_subgraph[\"1#46; line", "n_graph[\"", "-->|\"o\"|")
        .contains("#34;#59; #60;/svg#62;", "%%#123;init: #123;#125;#125;%%")
        .doesNotContain("</svg>")
        .doesNotContain("`");
  }

  @Test
  void refusesWhatMermaidWouldRefuse() {
    assertThatThrownBy(() -> emitter.emit(SampleFlows.chain(1000), EmitOptions.DEFAULT))
        .hasMessage("the diagram of flow `chain` is larger than Mermaid takes")
        .asInstanceOf(type(EmitException.class))
        .extracting(EmitException::help)
        .asString()
        .contains("--detail overview");
  }

  @Test
  void alwaysGivesADocumentADiagram() {
    assertThat(MermaidEmitter.fitting(SampleFlows.chain(1000)))
        .isEqualTo("flowchart TD\n  flow[\"One step after the other\"]\n");
  }

  @Test
  void tellsEqualLookingNamesApart() {
    Names names = new Names();
    assertThat(names.of("a-b")).isEqualTo("n_a_b");
    assertThat(names.of("a.b")).isEqualTo("n_a_b_2");
    assertThat(names.of("a-b")).isEqualTo("n_a_b");
    assertThat(names.of("r\u00FCck")).isEqualTo("n_rufcck");
  }
}
