package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class TestTest {
  private static final String FLOW =
      """
      department service "Service" { role agent "Agent" }
      touchpoint phone "Phone" answer within 20 s
      request order "Order"
      flow sell "Sell" {
        handles order via phone
        decision sure "Sure?" by agent {
          yes go on
          no  end off "Off" as cancelled
        }
        end sold "Sold"
      }
      scenario "It is sold" of sell { answer sure yes  expect path sure, sold }
      """;
  private static final String FAILING =
      "scenario \"It is off\" of sell { answer sure yes  expect end off }\n";
  private static final String OTHER = "scenario \"Nobody knows\" of sell { expect end off }\n";

  @TempDir private Path folder;

  @BeforeEach
  void aProject() throws IOException {
    Files.writeString(folder.resolve("touchline.toml"), "[test]\nmin-coverage = 50\n");
    Files.writeString(folder.resolve("sell.flow"), FLOW);
  }

  @Test
  void suggestionsAreWrittenInTheirForm() throws IOException {
    Result suggested = run("test", "--suggest");
    assertThat(suggested.out()).startsWith("scenario \"").contains("  answer sure no\n");
    Files.writeString(folder.resolve("suggested.flow"), suggested.out());
    assertThat(run("fmt", "--check", "suggested.flow").status()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void whatPassesIsFine() {
    assertThat(run("test"))
        .isEqualTo(
            new Result(
                ExitCode.FINE,
                """
                passed  sell: It is sold

                flow  steps  branches  problems  late paths  ends  all branches
                sell    1/1       1/2         –           –   1/2          50 %
                sell.flow:8:9: never taken: `off` (Off)
                sell.flow:8:5: never taken: `sure`: no

                1 scenario: 1 passed, 0 failed; 50 % of the branches covered
                """,
                ""));
  }

  @Test
  void whatFailsIsAFinding() throws IOException {
    write(FLOW + FAILING);
    assertThat(run("test", "-q"))
        .isEqualTo(
            new Result(
                ExitCode.FINDINGS,
                """
                failed  sell: It is off
                  sell.flow:13:49: the case ends at `sold`, not at `off`
                """,
                ""));
  }

  @Test
  void tooLittleCoverageIsAFinding() {
    Result result = run("test", "-q", "--min-coverage", "51");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .isEqualTo("too little is covered: 50 % of the branches, and at least 51 % are wanted\n");
    assertThat(run("test", "--min-coverage", "101").status()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theProjectSaysHowMuchIsEnough() throws IOException {
    Files.writeString(folder.resolve("touchline.toml"), "[test]\nmin-coverage = 60\n");
    assertThat(run("test", "-q").out()).contains("at least 60 %");
    assertThat(run("test", "-q", "--min-coverage", "50").status()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void thePageShowsThatSetting() throws IOException {
    Path page = Path.of(System.getProperty("touchline.root", ".."), "docs/testing.md");
    String[] parts = Files.readString(page).split("```toml\n|```\n");
    String setting =
        Stream.of(parts).filter(it -> it.startsWith("[test]")).findFirst().orElseThrow();
    Files.writeString(folder.resolve("touchline.toml"), setting);
    assertThat(run("test", "-q").out()).contains("at least 80 %");
  }

  @Test
  void aFilterChoosesByTitleOrFlow() throws IOException {
    write(FLOW + FAILING + OTHER);
    assertThat(run("test", "--filter", "IS SOLD").out())
        .endsWith("1 scenario: 1 passed, 0 failed; 50 % of the branches covered\n");
    assertThat(run("test", "--filter", "sell").out()).contains("3 scenarios: 1 passed, 2 failed");
    Result none = run("test", "--filter", "buy");
    assertThat(none.status()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("no scenario has `buy` in its title");
  }

  @Test
  void flowsWithoutScenariosAreNamed() throws IOException {
    write(FLOW.substring(0, FLOW.indexOf("scenario")));
    Result result = run("test", "--min-coverage", "0");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).contains("sell.flow:4:6: `sell` has no scenario\n");
  }

  @Test
  void whereThereAreErrorsNothingRuns() {
    Result result = Tool.in(folder).reading(Flows.wrong("x")).run("test", "-");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("error[TL");
  }

  @Test
  void reportsForPrograms() throws IOException {
    write(FLOW + FAILING);
    assertThat(run("test", "--format", "github").out())
        .isEqualTo(
            "::error file=sell.flow,line=13,endLine=13,col=49,endColumn=63,title=scenario failed%3A"
                + " It is off::sell.flow:13:49: the case ends at `sold`, not at `off`\n");
    assertThat(run("test", "--format", "junit").out())
        .contains("<testsuites name=\"touchline test\" tests=\"2\" failures=\"1\"")
        .contains("<testcase classname=\"sell\" name=\"It is sold\" time=\"0\"/>");
    assertThat(run("test", "--format", "json").out())
        .startsWith("{\n  \"format\" : \"touchline-test\",\n")
        .contains("\"message\" : \"the case ends at `sold`, not at `off`\"");
  }

  @Test
  void aCoverageReportIsAPageAndAPicture() throws IOException {
    Result result = run("test", "--coverage-report", "report");
    assertThat(result.err())
        .isEqualTo("wrote report/sell.coverage.md\nwrote report/sell.coverage.svg\n");
    assertThat(Files.readString(folder.resolve("report/sell.coverage.md")))
        .contains("- `sure`: no — `sell.flow:8`");
    assertThat(Files.readString(folder.resolve("report/sell.coverage.svg"))).contains("no · never");
    assertThat(run("test", "--coverage-report", "report").err()).isEmpty();
  }

  @Test
  void suggestedScenariosPassWhenPastedIn() throws IOException {
    Result suggested = run("test", "--suggest");
    assertThat(suggested)
        .isEqualTo(
            new Result(
                ExitCode.FINE,
                """
                scenario "Sure? no \u00b7 Off" of sell {
                  from phone
                  answer sure no
                  expect path sure, off
                  expect end off
                }
                """,
                ""));
    write(FLOW + suggested.out());
    assertThat(run("test", "-q", "--min-coverage", "100"))
        .isEqualTo(new Result(ExitCode.FINE, "", ""));
    assertThat(run("test", "--suggest").out()).doesNotContain("scenario \"");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("sell.flow"), text);
  }

  private Result run(String... arguments) {
    return Tool.in(folder).run(arguments);
  }
}
