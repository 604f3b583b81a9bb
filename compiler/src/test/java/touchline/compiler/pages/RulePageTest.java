package touchline.compiler.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePageTest {
  private static final String PAGE =
      """
      # TL1004 · missing-survey

      *Warning.* A case is closed without
      a survey. Nobody asks.

      ## Why

      One paragraph
      in two lines.

      - An item
        in two lines.
      - Another.

      ## Bad

      ```flow bad whole-project
      ## no heading

      end closed
      ```

      | option | meaning |
      |---|---|
      """;

  @Test
  void saysWhatItIsAbout() {
    RulePage page = RulePage.read(PAGE);
    assertThat(page.code()).isEqualTo("TL1004");
    assertThat(page.name()).isEqualTo("missing-survey");
    assertThat(page.severity()).isEqualTo("warning");
    assertThat(page.description()).isEqualTo("A case is closed without a survey. Nobody asks.");
    assertThat(page.summary()).isEqualTo("A case is closed without a survey.");
    assertThat(page.markdown()).isEqualTo(PAGE);
  }

  @Test
  void hasSectionsOfBlocks() {
    assertThat(RulePage.read(PAGE).sections())
        .containsExactly(
            new Section(
                "Why",
                List.of(
                    new Block.Paragraph("One paragraph in two lines."),
                    new Block.Item("An item in two lines."),
                    new Block.Item("Another."))),
            new Section(
                "Bad",
                List.of(
                    new Block.Code(
                        List.of("flow", "bad", "whole-project"), "## no heading\n\nend closed\n"),
                    new Block.Table(List.of("| option | meaning |", "|---|---|")))));
  }

  @Test
  void isTheSameWithOtherLineEnds() {
    assertThat(RulePage.read(PAGE.replace("\n", "\r\n"))).isEqualTo(RulePage.read(PAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# TL1004 missing-survey\n\n*Warning.* Text.\n",
        "# TL1004 · missing-survey\n\nText.\n",
        "# TL1004 · missing-survey\n*Warning.* Text.\n",
        "TL1004 · missing-survey\n\n*Warning.* Text.\n"
      })
  void mustBeginWithTitleAndSeverity(String page) {
    assertThatThrownBy(() -> RulePage.read(page)).isInstanceOf(IllegalArgumentException.class);
  }
}
