package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compilation;
import touchline.compiler.emit.steptable.FlowFiles;
import touchline.compiler.model.Flow;
import touchline.reference.RandomFile;

/** What the table says happens is what a simple interpreter makes of the model. */
class AgainstReferenceTest {
  private static final int RUNS = 60;
  private static final int EVENTS = 250;
  private static final int FLOWS = Integer.getInteger("touchline.flows", 60);

  @Test
  void theExamplesRunTheSame() {
    List<Flow> models = new ArrayList<>();
    FlowFiles.below("examples").forEach(file -> models.addAll(FlowFiles.compile(file)));
    Flows flows = Flows.of(models);
    for (Flow flow : models) {
      for (int seed = 0; flow.hasTouchpoints() && seed < RUNS; seed++) {
        new SideBySide(flows, flow, new Random(seed)).run(EVENTS);
      }
    }
  }

  @Test
  void randomFlowsRunTheSame() {
    int usable = 0;
    int ended = 0;
    int visits = 0;
    for (int seed = 0; seed < FLOWS; seed++) {
      String text = RandomFile.of(new Random(seed));
      Compilation compilation = Flows.compile(text);
      if (compilation.hasErrors()) {
        continue;
      }
      usable++;
      Flows flows = Flows.of(compilation.project().flows());
      for (int run = 0; run < 6; run++) {
        SideBySide both =
            new SideBySide(flows, flows.model("tested"), new Random(1_000L * seed + run));
        try {
          ended += both.run(EVENTS) ? 1 : 0;
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(text + e.getMessage(), e);
        }
        visits += both.length();
      }
    }
    assertThat(usable).as("flows without errors").isGreaterThan(FLOWS / 4);
    assertThat(ended).as("cases that end").isGreaterThan(usable);
    assertThat(visits).isGreaterThan(usable * 20);
  }
}
