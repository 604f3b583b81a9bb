package touchline.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;
import touchline.cli.work.ExitCode;

class CommandsTest {
  private static final int WIDEST = 100;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "build -h",
        "fmt -h",
        "explain -h",
        "rules -h",
        "map -h",
        "run -h"
      })
  void everyHelpHasExamplesAndFitsATerminal(String line) {
    Result result = run(line);
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage: touchline").contains("Examples:\n  touchline ");
    assertThat(result.out().lines()).allMatch(text -> text.length() <= WIDEST);
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isEqualTo(new Result(ExitCode.FINE, "touchline 1.2.3\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek                        | there is no command `chek`; did you mean `check`?
          check --strct               | there is no option `--strct`; did you mean `--strict`?
          build --chart blok          | `blok` is none of process, functional, blocks
          build --to svg,pgn          | `pgn` is none of
          build --to svg,pgn          | did you mean `png`?
          check --format              | --format
          check --color sometimes     | `sometimes` is none of auto, always, never
          """)
  void explainsWrongUsage(String line, String complaint) {
    Result result = run(line);
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("touchline: ").contains(complaint).contains("--help`");
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Result result = Tool.in(folder).run();
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("which command? There are: check, build, fmt, test");
  }

  private Result run(String line) {
    return Tool.in(folder).run(line.split(" ", -1));
  }
}
