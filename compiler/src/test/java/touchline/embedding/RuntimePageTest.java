package touchline.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import touchline.runtime.Case;
import touchline.runtime.Visit;
import touchline.table.Outcome;

/** The page about embedding shows a program that does what the page says. */
class RuntimePageTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));

  @Test
  void theProgramRunsACaseToItsEnd() throws IOException {
    Case state = OneCase.run(ROOT.resolve("examples/out"));
    assertThat(state.result().orElseThrow().outcome()).contains(Outcome.RESOLVED);
    assertThat(state.trail().visits())
        .extracting(Visit::node)
        .containsExactly("pick-up", "explain", "clear", "answered");
  }

  @Test
  void thePageShowsTheProgram() throws IOException {
    Path source = ROOT.resolve("compiler/src/test/java/touchline/embedding/OneCase.java");
    String inside = between(Files.readString(source), "// begin: ten lines\n", "    // end\n");
    String shown = between(Files.readString(ROOT.resolve("docs/runtime.md")), "```java\n", "```\n");
    assertThat(shown).isEqualTo(inside.indent(-4));
  }

  @Test
  void thePageShowsNothingElse() throws IOException {
    assertThat(Files.readString(ROOT.resolve("docs/runtime.md")).lines())
        .filteredOn(line -> line.startsWith("```"))
        .containsExactly("```java", "```");
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
