package touchline.compiler.emit.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import touchline.compiler.chart.SampleFlows;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Flow;

class DotEmitterTest {
  @Test
  void isNamedAfterTheFlow() {
    assertThat(artifact(SampleFlows.visit()).name()).isEqualTo("service-visit.dot");
  }

  @Test
  void writesAThousandStepsWithASmallStack() {
    assertThat(text(SampleFlows.chain(1000))).contains("\"s999\" -> \"s1000\"");
  }

  @Test
  void keepsTextsInTheirQuotes() {
    assertThat(text(SampleFlows.hostile()))
        .contains("\\\\N \\\\\\\" ]] --> #quot; &amp; &amp;amp;")
        .doesNotContain("\u0000")
        .doesNotContain("\u202E");
  }

  private static String text(Flow flow) {
    return new String(artifact(flow).content(), StandardCharsets.UTF_8);
  }

  private static Artifact artifact(Flow flow) {
    return new DotEmitter().emit(flow, EmitOptions.DEFAULT).get(0);
  }
}
