package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.source.SourceFile;

/** What is found in flows, and what comments allow there, doesn't depend on layout. */
class FormatFindingsTest {
  private static final String FILE = "// file: ";

  /**
   * Flow files, of which one is looked at.
   *
   * @param file whose findings count
   */
  record Case(String file, TextSources written) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Case> cases() {
    Stream<Case> pages =
        Project.files(Project.ROOT.resolve("docs"), ".md").stream()
            .flatMap(page -> CodeBlock.flowsOf("page.flow", Project.read(page)).stream())
            .map(block -> sections(block.text()))
            .flatMap(FormatFindingsTest::each);
    Stream<Case> fixtures =
        Stream.of("flows", "analysis", "hands", "runs", "scenarios")
            .map(Project.RESOURCES::resolve)
            .flatMap(folder -> each(TextSources.of(folder)));
    return Stream.of(pages, fixtures, each(TextSources.of(Project.EXAMPLES))).flatMap(it -> it);
  }

  private static Stream<Case> each(TextSources sources) {
    return sources.all().stream().map(file -> new Case(file.path(), sources));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void staysAsItIs(Case written) {
    SourceFile file = written.written().file(written.file());
    TextSources formatted = new TextSources();
    written.written().all().forEach(other -> formatted.put(other.path(), other.text()));
    formatted.put(file.path(), Formats.text(file).orElse(file.text()));
    assertThat(findings(formatted, file.path()))
        .isEqualTo(findings(written.written(), file.path()));
  }

  /** Where a comment can stand, and what it must go on to be about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "step a \"Ask\" by p within 1 min takes 2 min { note \"n\" } // ALLOW",
        "step a \"Ask\" by p within 1 min takes 2 min { // ALLOW\n note \"n\" }",
        "/* ALLOW */ step a \"Ask\" by p within 1 min takes 2 min { note \"n\" }",
        "// ALLOW\n\n step a \"Ask\" by p within 1 min takes 2 min",
        "step a \"Ask\" by p within 1 min // ALLOW\n takes 2 min",
        "step a \"Ask\" // ALLOW\n by p within 1 min takes 2 min",
        "step a /* ALLOW */ \"Ask\" by p within 1 min takes 2 min {}",
        "step a \"Ask\" by p within 1 min takes 2 min {} // ALLOW",
        "step a \"Ask\" by p within 1 min takes 2 min { note \"n\"\n // ALLOW\n }",
      })
  void commentsGoOnAllowing(String statement) {
    String allowing = statement.replace("ALLOW", "allow takes-longer-than-within: yes");
    TextSources flow =
        new TextSources()
            .put("f.flow", "party p \"P\" flow f \"F\" {\n" + allowing + "\n end \"Over\" }");
    String form = Formats.form("f.flow", flow.file("f.flow").text());
    assertThat(findings(new TextSources().put("f.flow", form), "f.flow"))
        .isEqualTo(findings(flow, "f.flow"))
        .contains("takes-longer-than-within false");
  }

  @Test
  void thereAreMany() {
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  /** What is found, and whether it counts; places change, and with them words about lines. */
  private static List<String> findings(TextSources sources, String file) {
    return Compiled.of(sources, file).findings().stream()
        .map(finding -> finding.code().name() + " " + finding.counts())
        .sorted()
        .toList();
  }

  private static TextSources sections(String text) {
    TextSources files = new TextSources();
    for (String file : text.split("(?m)^(?=" + FILE + ")")) {
      String first = file.lines().findFirst().orElse("");
      files.put(first.startsWith(FILE) ? first.substring(FILE.length()) : "page.flow", file);
    }
    return files;
  }
}
