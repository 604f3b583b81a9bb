package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class ExplainTest {
  private static final Path PAGES =
      Path.of(System.getProperty("touchline.root", ".."), "docs/rules");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"TL0404", "tl0404", "never-stops", "Never-Stops"})
  void findsThePageByCodeOrName(String rule) {
    Result result = Tool.in(folder).run("explain", rule);
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("error[TL0404] never-stops\n\n")
        .contains("\nWhy\n", "\nBad\n", "    flow order", "\nGood\n", "\nHow to mend it\n")
        .doesNotContain("```", "##");
  }

  @Test
  void showsSeveralPagesEachOnce() {
    Result result = Tool.in(folder).run("explain", "TL0404", "TL0402", "never-stops");
    assertThat(result.out().lines().filter(line -> line.startsWith("error[")))
        .containsExactly("error[TL0404] never-stops", "error[TL0402] runs-off-the-end");
  }

  @Test
  void printsThePageAsItIs() throws Exception {
    Result result = Tool.in(folder).run("explain", "TL0404", "--format", "markdown");
    assertThat(result.out()).isEqualTo(Files.readString(PAGES.resolve("TL0404.md")));
  }

  @Test
  void headingsStandOutOnATerminalOnly() {
    assertThat(Tool.in(folder).run("explain", "TL0404").out()).doesNotContain("\u001b");
    assertThat(Tool.in(folder).onATerminal().run("explain", "TL0404").out())
        .contains("\u001b[1mWhy\u001b[0m");
    assertThat(Tool.in(folder).onATerminal().withoutColours().run("explain", "TL0404").out())
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nevr-stops | there is no rule `nevr-stops`; did you mean `never-stops`?
          TLO404     | there is no rule `TLO404`; did you mean `TL0404`?
          TL9999     | there is no rule `TL9999`; `touchline rules` lists all there are
          """)
  void saysWhatWasMeantByAnUnknownRule(String rule, String complaint) {
    Result result = Tool.in(folder).run("explain", "TL0402", rule);
    assertThat(result).isEqualTo(new Result(ExitCode.USAGE, "", "touchline: " + complaint + "\n"));
  }

  @Test
  void asksWhichRule() {
    Result result = Tool.in(folder).run("explain");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("touchline: which finding?");
  }
}
