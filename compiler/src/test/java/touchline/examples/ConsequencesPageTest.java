package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Registry;
import touchline.compiler.ScenarioTests;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.consequences.Outlook;
import touchline.compiler.diff.consequences.Version;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.report.TextStyle;

/**
 * The page about differences shows, below its tables, what comes of the versions that it speaks of.
 */
class ConsequencesPageTest {
  private static final Path PAGE = Project.ROOT.resolve("docs/diff.md");
  private static final String FILE = "fault.flow";

  private final String page = Project.read(PAGE);
  private final String older = CodeBlock.flowsOf("diff.md", page).get(0).text();
  private final String newer =
      older
          .replace("within 1 h takes", "within 2 h takes")
          .replace(" {\n        say \"Our engineer calls you within the hour.\"\n      }", "");

  @Test
  void theConsequencesAreThoseOfTheExample() {
    assertThat(text(DiffFormat.TEXT)).startsWith(block("```text consequences\n"));
  }

  @Test
  void theTableIsThatOfTheExample() {
    assertThat(text(DiffFormat.MARKDOWN)).contains(block("```markdown table\n"));
  }

  @Test
  void allKindsOfConsequencesAreThere() {
    Version version = new Version(compile(older).project(), List.of(), ScenarioTests::runner);
    String rows =
        Registry.consequences(new Outlook(version, version)).stream()
            .flatMap(rule -> rule.kinds().stream())
            .map(ConsequencesPageTest::row)
            .collect(Collectors.joining("\n"));
    assertThat(page).contains(rows);
  }

  private static String row(Kind kind) {
    return "| `" + kind.id() + "` | " + kind.level().word() + " | " + kind.meaning() + " |";
  }

  private String block(String fence) {
    int start = page.indexOf(fence) + fence.length();
    return page.substring(start, page.indexOf("```", start));
  }

  private String text(DiffFormat format) {
    Comparison comparison = Comparison.of(compile(older), compile(newer));
    return format.of(comparison.differences(), comparison.changes(), TextStyle.PLAIN);
  }

  private static Compilation compile(String text) {
    return Compiled.of(new TextSources().put(FILE, text), FILE).compilation();
  }
}
