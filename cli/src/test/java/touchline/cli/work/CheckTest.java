package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class CheckTest {
  @TempDir private Path folder;

  @Test
  void findingsAreTheResult() {
    Result result = Tool.in(folder).reading(Flows.wrong("x")).run("check", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("<stdin>:10:37: error[TL")
        .contains("`agnt-x`")
        .contains("10 |   step pick-up \"Answer the call\" by agnt-x within 20 s\n")
        .contains("   |                                     ^^^^^^\n")
        .contains("did you mean `agent-x`?")
        .endsWith("\n1 file, 1 flow: 1 error, 0 warnings\n");
  }

  @Test
  void noFindingsAreFine() {
    Result result = Tool.in(folder).reading(Flows.fine("x")).run("check", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).isEqualTo("1 file, 1 flow: 0 errors, 0 warnings\n");
  }

  @Test
  void quietLeavesTheClosingLineOut() {
    assertThat(Tool.in(folder).reading(Flows.fine("x")).run("check", "-q", "-").out()).isEmpty();
    assertThat(Tool.in(folder).reading(Flows.wrong("x")).run("check", "-", "--quiet").out())
        .startsWith("<stdin>:10:37: error[TL")
        .doesNotContain("1 file");
  }

  @Test
  void findingsCanBeJson() {
    Result result = Tool.in(folder).reading(Flows.wrong("x")).run("check", "--format=json", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith("{\n  \"format\" : \"touchline-diagnostics/1\"")
        .contains("\"file\" : \"<stdin>\"");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '{', '}'",
    "github, ::error file=, '`?'",
    "gitlab, '[', ']'",
    "junit, <?xml, </testsuites>",
    "json, '{', '}'"
  })
  void programsHaveStandardOutputForThemselves(String format, String first, String last) {
    Result result = Tool.in(folder).reading(Flows.wrong("x")).run("check", "--format", format, "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith(first).endsWith(last + "\n").contains("TL0210");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "json", "gitlab", "junit", "github"})
  void withoutAnythingToReadThereIsADocumentAllTheSame(String format) {
    Result result = Tool.in(folder).run("check", "--format", format, "lost.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("lost.flow: error: there is no such file");
    assertThat(result.out()).isNotEmpty().doesNotContain(folder.toString());
  }

  @Test
  void sarifNamesTheVersion() {
    Result result = Tool.in(folder).reading(Flows.fine("x")).run("check", "--format=sarif", "-");
    assertThat(result.out()).contains("\"semanticVersion\" : \"1.2.3\"");
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    Result result = Tool.in(folder).run("check", "--format=sarf", "-");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("did you mean `sarif`?");
  }

  @Test
  void coloursAreForTerminals() {
    String escape = "\u001b[";
    Tool tool = Tool.in(folder).reading(Flows.wrong("x"));
    assertThat(tool.run("check", "-").out()).doesNotContain(escape);
    assertThat(tool.run("check", "-", "--color", "always").out()).contains(escape);
    assertThat(tool.onATerminal().run("check", "-").out()).contains(escape);
    assertThat(tool.run("check", "-", "--color=never").out()).doesNotContain(escape);
    assertThat(tool.withoutColours().run("check", "-").out()).doesNotContain(escape);
    assertThat(tool.run("check", "-", "--color=always").out()).contains(escape);
  }

  @Test
  void aTextCanNotSteerTheTerminal() {
    Result result = Tool.in(folder).reading("flow \u001b[2J").run("check", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).doesNotContain("\u001b").contains("␛[2J");
  }
}
