package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Registry;
import touchline.compiler.check.Rule;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.pages.Block;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.RulePages;
import touchline.compiler.pages.Section;

/**
 * Every code has a page, and the examples on it are its tests: the bad one gives the report below
 * it, and findings of this code only; the good one gives none. {@code -Dgolden.update=true} writes
 * the reports.
 */
class RulePagesTest {
  private static final Path FOLDER = Project.ROOT.resolve("docs/rules");

  /** What can't be shown in a page: files of many megabytes, bytes that are no text. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of("TL0002", "TL0003", "TL0004", "TL0202");

  private static final Map<String, DiagnosticCode> CODES =
      Registry.codes().stream()
          .collect(Collectors.toMap(DiagnosticCode::code, Function.identity()));

  /** What counts unless it is set, as a project file would say it. */
  private static final RuleOption.Cases<String> STANDARD =
      new RuleOption.Cases<>() {
        @Override
        public String wholeNumber(RuleOption.WholeNumber option) {
          return String.valueOf(option.standard());
        }

        @Override
        public String words(RuleOption.Words option) {
          return option.standard().stream()
              .map(word -> '"' + word + '"')
              .collect(Collectors.joining(", ", "[", "]"));
        }
      };

  static Stream<RulePage> pages() {
    return Project.files(FOLDER, ".md").stream()
        .filter(file -> file.getFileName().toString().startsWith("TL"))
        .map(file -> RulePage.read(Project.read(file)));
  }

  static Stream<Named<RulePage>> named() {
    return pages().map(page -> Named.of(page.code(), page));
  }

  static Stream<Named<RulePage>> withExamples() {
    return named().filter(page -> !WITHOUT_EXAMPLES.contains(page.getName()));
  }

  @Test
  void everyCodeHasOneAndNothingElseHas() {
    assertThat(pages().map(RulePage::code)).hasSameElementsAs(CODES.keySet());
  }

  @ParameterizedTest
  @MethodSource("named")
  void isAboutItsCode(RulePage page) {
    DiagnosticCode code = Optional.ofNullable(CODES.get(page.code())).orElseThrow();
    assertThat(FOLDER.resolve(page.code() + ".md")).exists();
    assertThat(page.name()).isEqualTo(code.name());
    assertThat(page.severity()).isEqualTo(code.severity().word());
    assertThat(page.summary()).matches("(?s)[A-Z`“].*\\.");
    assertThat(page.sections()).extracting(Section::title).isEqualTo(sections(code));
  }

  private static List<String> sections(DiagnosticCode code) {
    List<String> titles = new ArrayList<>(List.of("Why", "Bad", "Good"));
    if (rules().anyMatch(rule -> rule.code().equals(code) && !rule.options().isEmpty())) {
      titles.add("Options");
    }
    titles.add(code.severity() == Severity.ERROR ? "How to mend it" : "How to silence it");
    return titles;
  }

  @ParameterizedTest
  @MethodSource("withExamples")
  void badExampleGivesThisFindingAlone(RulePage page) throws IOException {
    Section bad = page.section("Bad").orElseThrow();
    RuleExample example = example(bad, "bad");
    List<Diagnostic> findings = example.findings();
    String report = RuleExample.report(findings);

    if (Boolean.getBoolean("golden.update")) {
      update(page, example, report);
    } else {
      assertThat(bad.code("text")).extracting(Block.Code::text).containsExactly(report);
    }
    assertThat(findings).as(report).isNotEmpty();
    assertThat(findings).as(report).allMatch(it -> it.code().code().equals(page.code()));
  }

  @ParameterizedTest
  @MethodSource("withExamples")
  void goodExampleGivesNone(RulePage page) {
    RuleExample example = example(page.section("Good").orElseThrow(), "good");
    assertThat(RuleExample.report(example.findings())).isBlank();
  }

  @ParameterizedTest
  @MethodSource("named")
  void optionsAreThoseOfTheRule(RulePage page) {
    for (Rule rule : rules().filter(rule -> rule.code().code().equals(page.code())).toList()) {
      for (RuleOption option : rule.options()) {
        String row = "| `%s` | %s | `%s` |";
        assertThat(page.markdown())
            .contains(row.formatted(option.name(), option.meaning(), option.match(STANDARD)));
      }
    }
  }

  @Test
  void areReadByTheirCodes() {
    assertThat(RulePages.of("TL0404")).map(RulePage::name).contains("never-stops");
    assertThat(RulePages.of("TL9999")).isEmpty();
  }

  private static RuleExample example(Section section, String word) {
    List<Block.Code> flows =
        Stream.of("flow", "toml").flatMap(language -> section.code(language).stream()).toList();
    assertThat(flows).hasSize(1);
    assertThat(flows.get(0).words()).element(1).isEqualTo(word);
    return new RuleExample(flows.get(0));
  }

  /** Puts a report below the bad example. */
  private static void update(RulePage page, RuleExample example, String report) throws IOException {
    String markdown = page.markdown();
    String flow = example.block().text() + "```\n";
    int start = markdown.indexOf(flow) + flow.length();
    int end = markdown.indexOf("\n## Good", start);
    String fenced = "\n```text\n" + report + "```\n";
    Files.writeString(
        FOLDER.resolve(page.code() + ".md"),
        markdown.substring(0, start) + fenced + markdown.substring(end));
  }

  private static Stream<Rule> rules() {
    return Registry.rules().stream();
  }
}
