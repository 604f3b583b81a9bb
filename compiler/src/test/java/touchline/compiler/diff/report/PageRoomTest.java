package touchline.compiler.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.DiffPicture;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * A page fits into a comment on a pull request however much changed, and says what it leaves out.
 */
class PageRoomTest {
  private static final String SHARED =
      """
      department service "Service" { role agent "Agent" }
      touchpoint phone "Phone"
      request fault "Fault"
      """;

  @Test
  void ofManyChangesTheFirstAreThereAndTheOthersAreCounted() {
    String page = page(SHARED + flow("report", 600, 1), SHARED + flow("report", 600, 2));
    assertThat(page.length()).isBetween(10_000, 60_000);
    assertThat(page)
        .containsPattern("There is no room here for \\d+ more changes: `touchline diff`");
    assertThat(page.lines().filter(line -> line.startsWith("| risky"))).hasSizeGreaterThan(15);
  }

  @Test
  void ofManyFlowsTheFirstAreThereAndTheOthersAreCounted() {
    StringBuilder before = new StringBuilder(SHARED);
    StringBuilder after = new StringBuilder(SHARED);
    for (int i = 0; i < 80; i++) {
      before.append(flow("report-" + i, 20, 1));
      after.append(flow("report-" + i, 20, 2));
    }
    String page = page(before.toString(), after.toString());
    assertThat(page.length()).isBetween(30_000, 60_000);
    assertThat(page).containsPattern("no room here for the changes of \\d+ more flows");
    assertThat(page).contains("```mermaid", "no room here for the diagram");
  }

  @Test
  void longTextsAreCut() {
    String text = "A word and another. ".repeat(4_000);
    String page =
        page(
            SHARED + flow("report", 1, 1).replace("Purpose", "Short"),
            SHARED + flow("report", 1, 2).replace("Purpose", text));
    assertThat(page.length()).isLessThan(10_000);
    assertThat(page).contains("the purpose goes from “Short”", "| `Short` → `A word and");
  }

  @Test
  void ofAFlowThatCameOrWentAllIsAddedOrRemoved() {
    Compilation before = compile(SHARED + flow("report", 1, 1));
    String other = flow("other", 1, 1).replace("step s0", "step thing").replace("closed", "over");
    Compilation after = compile(SHARED + other.replace("Step", "Thing").replace("Closed", "Over"));
    Comparison both = Comparison.of(before, after);
    assertThat(both.pictures(DiffPicture.MERMAID, Engine.EMBEDDED))
        .extracting(Artifact::name)
        .containsExactly("other.diff.mmd", "report.diff.mmd");
    String page = DiffFormat.MARKDOWN.of(both.differences(), both.changes(), TextStyle.PLAIN);
    assertThat(page.split("```mermaid", -1)).hasSize(3);
    assertThat(page).contains(":::added", ":::removed");
  }

  private static String flow(String id, int steps, int minutes) {
    StringBuilder flow = new StringBuilder("flow " + id + " \"Title of " + id + "\" {\n");
    flow.append("  purpose \"Purpose\"\n  owner agent\n  department service\n");
    flow.append("  version \"1\"\n  handles fault via phone\n");
    for (int i = 0; i < steps; i++) {
      flow.append("  step s").append(i).append(" \"Step number ").append(i).append(" of ");
      flow.append(id).append("\" by agent within ").append(minutes).append(" min\n");
    }
    return flow.append("  end closed \"Closed\"\n}\n").toString();
  }

  private static String page(String before, String after) {
    Comparison both = Comparison.of(compile(before), compile(after));
    return DiffFormat.MARKDOWN.of(both.differences(), both.changes(), TextStyle.PLAIN);
  }

  private static Compilation compile(String text) {
    return Compiler.compile(
        List.of(new SourceFile("report.flow", text)),
        (from, path) -> new Sources.Missing(List.of()));
  }
}
