package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"visit.svg", "rückruf.sop.md", "受付.steps.json", "_2.dot", "console.svg"})
  void plainNamesPass(String name) {
    assertThat(FileName.checked(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../a.svg",
        "a/b.svg",
        "a\\b.svg",
        "C:a.svg",
        ".hidden",
        "a\0.svg",
        "a\n.svg",
        "con.svg",
        "CON",
        "nul.steps.json",
        "Lpt1.md",
        "a?.svg"
      })
  void othersAreRefused(String name) {
    assertThatThrownBy(() -> FileName.checked(name)).isInstanceOf(RefusedException.class);
  }

  @Test
  void aNameThatNoFileSystemTakesIsRefused() {
    assertThatThrownBy(() -> FileName.checked("日".repeat(80) + ".svg"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("shorter");
  }
}
