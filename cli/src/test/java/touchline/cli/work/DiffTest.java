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

class DiffTest {
  @TempDir private Path folder;

  @BeforeEach
  void twoVersions() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    Files.createDirectories(folder.resolve("new/deeper"));
    Files.writeString(folder.resolve("old/a.flow"), Flows.fine("x"));
    String changed = Flows.fine("x").replaceFirst("flow x \"[^\"]*\"", "flow x \"Another title\"");
    Files.writeString(folder.resolve("new/deeper/b.flow"), changed);
  }

  @Test
  void foldersAreComparedByFlowsWhateverTheirFilesAreCalled() {
    Result result = run("old", "new");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("flow x\n  info[flow-title-changed]: ")
        .contains("was at old/a.flow:", "is at new/deeper/b.flow:")
        .endsWith("\n1 change: 1 info\n");
  }

  @Test
  void aVersionAndItselfAreTheSame() {
    assertThat(run("old", "old/a.flow")).isEqualTo(new Result(ExitCode.FINE, "no changes\n", ""));
  }

  @Test
  void failsFromTheLevelOnThatIsAskedFor() {
    assertThat(run("--fail-on", "info", "old", "new").status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("--fail-on", "risky", "old", "new").status()).isEqualTo(ExitCode.FINE);
    assertThat(run("--fail-on", "breaking", "old", "new").status()).isEqualTo(ExitCode.FINE);
    assertThat(run("--fail-on", "never", "old", "new").status()).isEqualTo(ExitCode.FINE);
    assertThat(run("--fail-on", "info", "old", "old").status()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void coloursAndJson() {
    assertThat(run("--color", "always", "old", "new").out()).contains("\u001b[1;36minfo\u001b[0m");
    assertThat(run("--format", "json", "old", "new").out())
        .contains("\"kind\" : \"flow-title-changed\"");
  }

  @Test
  void whatCantBeLoadedIsNeverTakenForNoChanges() throws IOException {
    Files.writeString(folder.resolve("broken.flow"), "flow {");
    Files.writeString(folder.resolve("unknown.flow"), Flows.wrong("x"));
    Files.createDirectories(folder.resolve("empty"));
    for (String bad : new String[] {"broken.flow", "unknown.flow", "missing.flow", "empty"}) {
      for (String[] sides : new String[][] {{bad, "old"}, {"old", bad}, {bad, bad}}) {
        Result result = run(sides);
        assertThat(result.status()).as(bad).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).as(bad).isEmpty();
        assertThat(result.err()).contains(bad).contains("error");
      }
    }
  }

  @Test
  void twoVersionsAreNeeded() {
    assertThat(run("old").status()).isEqualTo(ExitCode.USAGE);
    assertThat(run("old").err()).contains("NEW");
  }

  private Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "diff";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Tool.in(folder).run(all);
  }
}
