package touchline.compiler.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.check.Level;
import touchline.compiler.check.RuleOption;
import touchline.compiler.source.SourceFile;

class ProjectReaderTest {

  @Test
  void readsAllThatCanBeSet() throws Exception {
    ProjectSettings settings =
        read(Files.readString(Path.of("src/test/resources/project/fine.toml")));

    assertThat(settings.diagnostics()).isEmpty();
    assertThat(settings.language()).isEqualTo("nl");
    assertThat(settings.hours().map(ProjectSettings.PathText::path))
        .contains("organisation/hours.flow");
    assertThat(settings.output()).contains("docs/flows");
    assertThat(settings.formats()).containsExactly("svg", "md");
    assertThat(settings.rules().levels())
        .containsEntry("missing-survey", Level.OFF)
        .containsEntry("too-many-handovers", Level.ERROR);
    assertThat(settings.rules().number(FewRules.HANDOVERS, number(FewRules.HANDOVERS.options())))
        .isEqualTo(3);
    assertThat(settings.rules().number(FewRules.SIZE, number(FewRules.SIZE.options())))
        .isEqualTo(60);
    assertThat(settings.rules().words())
        .containsEntry("unexplained-abbreviation.words", List.of("PDF", "FAQ"));
  }

  @Test
  void anEmptyFileSetsNothing() {
    ProjectSettings standard = ProjectSettings.STANDARD;
    assertThat(read("")).isEqualTo(standard);
    assertThat(read("# nothing yet\n")).isEqualTo(standard);
  }

  @Test
  void whatIsWrongCountsNothingAndTheRestCounts() {
    ProjectSettings settings =
        read("language = \"xx\"\n[rules]\ntoo-large = { symbols = -1 }\nsame-title = \"off\"\n");

    assertThat(settings.diagnostics()).hasSize(2);
    assertThat(settings.language()).isEqualTo("en");
    assertThat(settings.rules().numbers()).isEmpty();
    assertThat(settings.rules().levels()).containsOnlyKeys("same-title");
  }

  private static RuleOption.WholeNumber number(List<RuleOption> options) {
    return (RuleOption.WholeNumber) options.get(0);
  }

  private static ProjectSettings read(String text) {
    return FewRules.reader().read(new SourceFile("touchline.toml", text));
  }
}
