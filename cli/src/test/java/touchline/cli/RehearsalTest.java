package touchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal goes as far as its flows are right. */
class RehearsalTest {
  private static final String FLOW = "rehearsal.flow";

  @TempDir private Path folder;

  @Test
  void itsFlowCanBeBuilt() throws IOException {
    try (InputStream flow = Rehearsal.class.getResourceAsStream("examples/" + FLOW)) {
      Files.copy(Objects.requireNonNull(flow), folder.resolve(FLOW));
    }
    Files.copy(Path.of("../examples/organisation.flow"), folder.resolve("organisation.flow"));
    Tool tool = Tool.in(folder);
    assertThat(tool.run("check", FLOW).out()).contains("2 files, 2 flows: 0 errors, 5 warnings");
    assertThat(tool.run("test", FLOW).out()).contains("1 scenario: 1 passed, 0 failed");
  }
}
