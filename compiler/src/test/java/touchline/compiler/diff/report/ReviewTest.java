package touchline.compiler.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.DiffPicture;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** What reviewers see of two versions between which all kinds of things changed. */
class ReviewTest {
  private static final Path FOLDER = Path.of("src/test/resources/review");

  private static Comparison comparison;

  @BeforeAll
  static void compare() throws IOException {
    comparison = Comparison.of(compile("old.flow"), compile("new.flow"));
  }

  @Test
  void thePageForAPullRequest() throws IOException {
    expect("changes.md", markdown(comparison));
  }

  @Test
  void theDiagramForMermaid() throws IOException {
    String text = picture(DiffPicture.MERMAID);
    expect("both.mmd", text);
    assertThat(markdown(comparison)).contains("```mermaid\n" + text + "```\n");
  }

  @Test
  void theDiagramForGraphviz() throws IOException {
    expect("both.dot", picture(DiffPicture.DOT));
  }

  @Test
  void thePictureMarksByShapeLineAndWordAndExplainsItself() {
    String svg = picture(DiffPicture.SVG);
    assertThat(svg).contains("class=\"legend\"", ">added</text>", ">removed</text>");
    assertThat(svg).contains(">changed</text>", "class=\"badge\"");
    assertThat(svg)
        .contains(
            "id=\"fault-report.gone.apologise\" class=\"step role-crm removed\"",
            "id=\"fault-report.write\" class=\"step role-agent added\"",
            "id=\"fault-report.repair\" class=\"escalation role-engineer changed\"");
    assertThat(svg).contains(">~\u00A0was: within 1 h</text>", ">+\u00A0added</text>");
    assertThat(svg).doesNotContain("<b>", "<i>");
  }

  @Test
  void theSameBytesEachTime() {
    assertThat(picture(DiffPicture.SVG)).isEqualTo(picture(DiffPicture.SVG));
    assertThat(markdown(comparison)).isEqualTo(markdown(comparison));
  }

  @Test
  void noChangesAreOneSentenceAndNoPicture() throws IOException {
    Comparison same = Comparison.of(compile("old.flow"), compile("old.flow"));
    assertThat(markdown(same))
        .isEqualTo(
            "**Nothing changes in what the flows mean.** Layout, comments and the order of"
                + " declarations count as nothing.\n");
    assertThat(same.pictures(DiffPicture.SVG, Engine.EMBEDDED)).isEmpty();
  }

  private static String markdown(Comparison of) {
    return DiffFormat.MARKDOWN.of(of.differences(), of.changes(), TextStyle.PLAIN);
  }

  private static String picture(DiffPicture form) {
    return new String(
        comparison.pictures(form, Engine.EMBEDDED).get(0).content(), StandardCharsets.UTF_8);
  }

  private static void expect(String file, String text) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static Compilation compile(String file) throws IOException {
    return Compiler.compile(
        List.of(new SourceFile("report.flow", Files.readString(FOLDER.resolve(file)))),
        (from, path) -> new Sources.Missing(List.of()));
  }
}
