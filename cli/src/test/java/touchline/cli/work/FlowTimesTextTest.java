package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class FlowTimesTextTest {
  @TempDir private Path folder;

  @Test
  void timesStandBeforeTheFindings() {
    Result result = Tool.in(folder).reading(Flows.fine("x")).run("check", "--times", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .contains("\n    best ", "\n    usual ", "\n    worst ", "best: the shortest way")
        .endsWith("\n\n1 file, 1 flow: 0 errors, 0 warnings\n");
  }

  @Test
  void aFlowThatIsNotUnderstoodHasNone() {
    Result result =
        Tool.in(folder).reading("flow x \"X\" { -> nowhere }").run("check", "--times", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).doesNotContain("worst");
  }

  @Test
  void theyAreForPeopleOnly() {
    Result result =
        Tool.in(folder).reading(Flows.fine("x")).run("check", "--times", "--format=json", "-");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("leave `--format` out");
  }
}
