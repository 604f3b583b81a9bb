package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;

/**
 * What is reported about whole projects, to the letter: each folder is one, its name begins with
 * the rules' names, separated by dots. {@code -Dgolden.update=true} writes what is expected.
 */
class AdviceTest {
  private static final Path FOLDER = Project.RESOURCES.resolve("advice");
  private static final String EXPECTED = "expected.txt";

  static Stream<Path> projects() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void is_as_expected(Path project) throws IOException {
    Set<String> rules = Set.of(project.getFileName().toString().split("\\."));
    Settings settings = Settings.STANDARD.on(LocalDate.of(2026, 11, 1)).ofWholeProject();
    List<Diagnostic> findings =
        Compiled.all(TextSources.of(project), settings).findings().stream()
            .filter(finding -> rules.contains(finding.code().name()))
            .toList();
    String report = new TextReport(TextStyle.PLAIN).findings(findings);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(project.resolve(EXPECTED), report);
    }
    assertThat(report).isEqualTo(Project.read(project.resolve(EXPECTED)));
  }

  @Test
  void nothing_counts_as_unused_where_other_files_may_use_it() {
    Path project = FOLDER.resolve("unused-declaration.unhandled-request");
    TextSources sources = TextSources.of(project);
    assertThat(Compiled.of(sources, "organisation.flow").report()).isEmpty();
    assertThat(Compiled.of(sources, "order.flow").findings())
        .extracting(finding -> finding.span().file().path())
        .doesNotContain("organisation.flow");
  }

  @Test
  void a_mistyped_name_leaves_nothing_unused_and_no_head_incomplete() {
    TextSources sources =
        new TextSources()
            .put(
                "one.flow",
                """
                department desk "Desk" { role agent "Agent" }
                touchpoint phone "Phone" answer within 20 s
                request question "Question"
                flow one "Answer" {
                  purpose "Answers."
                  owner agnet
                  version "1"
                  handles question via phone
                  step answer "Answer the call" by customer
                  end done "Done" as referred
                }
                """);
    assertThat(Compiled.all(sources, Settings.STANDARD.ofWholeProject()).findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("unknown-name");
  }
}
