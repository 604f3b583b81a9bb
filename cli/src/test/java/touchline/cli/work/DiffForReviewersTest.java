package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** What {@code touchline diff} gives to people who look at a change. */
class DiffForReviewersTest {
  @TempDir private Path folder;

  @BeforeEach
  void twoVersions() throws IOException {
    String old = Flows.fine("visit");
    Files.writeString(folder.resolve("old.flow"), old);
    Files.writeString(
        folder.resolve("new.flow"),
        old.replace("  survey", "  step note \"Write it down\" takes 2 min\n  survey"));
  }

  @Test
  void aPageInMarkdown() {
    Result result = run("--format", "markdown", "old.flow", "new.flow");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out())
        .startsWith("## What changes for customers and staff\n")
        .contains("### Answer a question (`visit`)", "| Level | Where |", "```mermaid\n");
  }

  @Test
  void aPictureOfBothVersionsInAFolder() throws IOException {
    Result result =
        run("--to", "svg", "-o", "review", "--engine", "embedded", "old.flow", "new.flow");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.err()).isEqualTo("wrote review/visit.diff.svg\n");
    assertThat(Files.readString(folder.resolve("review/visit.diff.svg")))
        .contains("id=\"visit.note\" class=\"step role-agent-visit added\"");
  }

  @Test
  void noPictureWhereNothingChanged() {
    Result result = run("--to", "svg", "-o", "review", "old.flow", "old.flow");
    assertThat(result.err()).isEmpty();
    assertThat(folder.resolve("review")).doesNotExist();
  }

  @Test
  void aVersionThatCannotBeReadIsNeverTakenForNoChanges() throws IOException {
    Files.writeString(folder.resolve("wrong.flow"), Flows.wrong("visit"));
    Result result =
        run("--format", "markdown", "--to", "svg", "-o", "review", "old.flow", "wrong.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("can't be compared");
    assertThat(folder.resolve("review")).doesNotExist();
  }

  @Test
  void anUnknownKindOfPictureIsWrongUsage() {
    Result result = run("--to", "sgv", "old.flow", "new.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("did you mean `svg`?");
  }

  private Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "diff";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Tool.in(folder).run(all);
  }
}
