package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class MapRequestsTest {
  private static final String HOLE = "touchpoint chat \"Chat\" answer within 1 min\n";

  @TempDir private Path folder;

  @Test
  void theTableIsTheResult() {
    Result result = run(Flows.fine("x"), "map", "-");
    assertThat(result)
        .isEqualTo(
            new Result(
                ExitCode.FINE,
                """
                request     phone-x
                question-x  x

                1 handled, no holes
                """,
                ""));
  }

  @Test
  void holesAreMarkedAndCountIfAskedTo() {
    Result result = run(HOLE + Flows.fine("x"), "map", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).contains("question-x  —     x\n").endsWith("1 handled, 1 hole (—)\n");
    assertThat(run(HOLE + Flows.fine("x"), "map", "--strict", "-"))
        .isEqualTo(new Result(ExitCode.FINDINGS, result.out(), ""));
    assertThat(run(Flows.fine("x"), "map", "--strict", "-").status()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void otherForms() {
    assertThat(run(HOLE + Flows.fine("x"), "map", "--format", "csv", "-").out())
        .isEqualTo("request,chat,phone-x\r\nquestion-x,—,x\r\n");
    assertThat(run(HOLE + Flows.fine("x"), "map", "--format=markdown", "-").out())
        .startsWith("| request | chat | phone-x |\n| --- | --- | --- |\n| question-x | — | x |\n");
  }

  @Test
  void whereThereAreErrorsThereIsNoTable() {
    Result result = run(Flows.wrong("x"), "map", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("<stdin>:10:37: error[TL").contains("agent-x");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(Tool.in(folder).run("map", "nowhere.flow").status()).isEqualTo(ExitCode.USAGE);
  }

  private Result run(String text, String... arguments) {
    return Tool.in(folder).reading(text).run(arguments);
  }
}
