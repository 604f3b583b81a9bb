package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** What stands beside the examples is what the tool makes of them today. */
class ExampleOutputsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("touchline.root", "..")).toAbsolutePath().normalize();
  private static final Path COVERAGE = ROOT.resolve("examples/out/coverage");

  @TempDir private Path scratch;

  @Test
  void theOutputsAreUpToDate() {
    Result result =
        Tool.in(ROOT)
            .run(
                "build", "examples", "-o", "examples/out", "--engine", "embedded", "--check", "-q");
    assertThat(result.status()).as(result.out() + result.err()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void allBranchesAreCoveredAndTheReportsSaySo() throws IOException {
    Result result =
        Tool.in(ROOT)
            .run("test", "examples", "--min-coverage", "100", "--coverage-report", "" + scratch);
    assertThat(result.status()).as(result.out() + result.err()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).doesNotContain("never taken");
    if (Boolean.getBoolean("golden.update")) {
      for (Path report : files(scratch)) {
        Files.write(COVERAGE.resolve(report.getFileName()), Files.readAllBytes(report));
      }
    }
    assertThat(files(COVERAGE).stream().map(Path::getFileName))
        .isEqualTo(files(scratch).stream().map(Path::getFileName).toList());
    for (Path report : files(scratch)) {
      assertThat(COVERAGE.resolve(report.getFileName())).hasSameBinaryContentAs(report);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
