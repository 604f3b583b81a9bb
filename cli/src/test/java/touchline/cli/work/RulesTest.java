package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;
import touchline.compiler.Registry;
import touchline.compiler.diagnostics.DiagnosticCode;

class RulesTest {
  private static final Path PAGE =
      Path.of(System.getProperty("touchline.root", ".."), "docs/rules/README.md");
  private static final String START = "<!-- The list is made by `touchline rules`. -->\n\n";
  private static final int WIDEST = 100;

  @TempDir private Path folder;

  @Test
  void listsEveryCodeWithItsNameAndLevel() {
    String list = run();
    for (DiagnosticCode code : Registry.codes()) {
      assertThat(list)
          .containsPattern(
              "(?m)^" + code.code() + " +" + code.name() + " +" + code.severity().word() + "\\b");
    }
    assertThat(list.lines()).allMatch(line -> line.length() <= WIDEST);
  }

  @Test
  void marksWhatTheProjectSets() throws IOException {
    Files.writeString(
        folder.resolve("touchline.toml"),
        """
        [rules]
        unknown-language = "off"
        not-a-question = "error"

        [rules.unexplained-abbreviation]
        words = ["TV"]
        """);
    Path below = Files.createDirectory(folder.resolve("flows"));
    Result result = Tool.in(below).run("rules");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .containsPattern("unknown-language +off\\* ")
        .containsPattern("not-a-question +error\\* ")
        .containsPattern("unexplained-abbreviation +warning ")
        .contains("words = [\"TV\"]: ")
        .endsWith("\n\n* set by the project\n");
    assertThat(run()).contains("* set by the project");
  }

  @Test
  void saysThatTheProjectFileIsWrong() throws IOException {
    Files.writeString(folder.resolve("touchline.toml"), "[rules]\nnot-a-qestion = \"error\"\n");
    Result result = Tool.in(folder).run("rules");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .isEqualTo("touchline.toml has mistakes: `touchline check` shows them\n");
    assertThat(result.out()).contains("not-a-question");
  }

  @Test
  void levelsAreColouredOnATerminal() {
    String coloured = Tool.in(folder).onATerminal().run("rules").out();
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m", "\u001b[1;33mwarning\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(run());
  }

  /** {@code -Dgolden.update=true} writes the list. */
  @Test
  void theDocumentationHasTheSameListWithLinks() throws IOException {
    String list = run("--format", "markdown").replaceAll("(?m)^\\| (TL\\d{4}) ", "| [$1]($1.md) ");
    String page = Files.readString(PAGE);
    String head = page.substring(0, page.indexOf(START) + START.length());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, head + list);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(head + list);
  }

  private String run(String... options) {
    String[] line = new String[options.length + 1];
    line[0] = "rules";
    System.arraycopy(options, 0, line, 1, options.length);
    return Tool.in(folder).run(line).out();
  }
}
