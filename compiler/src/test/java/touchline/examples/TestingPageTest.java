package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.ScenarioTests;
import touchline.compiler.model.Flow;
import touchline.compiler.report.TextStyle;
import touchline.compiler.scenario.report.TestFormat;

/** The page about tests shows what comes of the scenarios that it shows. */
class TestingPageTest {
  private static final String PAGE = "testing.md";
  private static final String RESULTS = "```text results\n";

  private final String page = Project.read(Project.ROOT.resolve("docs").resolve(PAGE));
  private final String flow = CodeBlock.flowsOf(PAGE, page).get(0).text();

  @Test
  void theResultsAreThoseOfTheExample() {
    int start = page.indexOf(RESULTS) + RESULTS.length();
    String shown = page.substring(start, page.indexOf("```", start));
    assertThat(results(flow)).isEqualTo(shown);
  }

  @Test
  void theFailureIsWhatComesOfAnotherAnswer() {
    int start = page.indexOf("failed  return: All is well");
    String shown = page.substring(start, page.indexOf("```", start));
    String other = flow.replaceFirst("answer whole yes", "answer whole no");
    assertThat(results(other)).startsWith(shown);
  }

  /** The command lines and the setting are tried where the tool is tested. */
  @Test
  void everyBlockIsTried() {
    assertThat(page.lines().filter(line -> line.startsWith("```") && line.length() > 3))
        .containsExactly("```flow file=return.flow", "```text results", "```toml", "```sh");
  }

  private static String results(String text) {
    TextSources sources = new TextSources().put("return.flow", text);
    List<Flow> flows = Compiled.of(sources, "return.flow").compilation().project().flows();
    return TestFormat.TEXT.of(
        ScenarioTests.run(flows, flows, any -> true, 0), TextStyle.PLAIN, false);
  }
}
