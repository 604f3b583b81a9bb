package touchline.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;
import touchline.cli.git.GitFolder;
import touchline.cli.work.ExitCode;

/** Every command line that the help of {@code diff} and the page about changes show is run. */
class DiffExamplesTest {
  private static final String COMMAND = "touchline diff ";
  private static final Path PAGE =
      Path.of(System.getProperty("touchline.root")).resolve("docs/diff.md");

  @TempDir private Path folder;

  @BeforeEach
  void twoVersions() {
    GitFolder repository = GitFolder.in(folder);
    for (String name : List.of("visit", "fault")) {
      String older = Flows.fine(name);
      String newer = older.replace("  survey", "  step note \"Write it down\"\n  survey");
      repository.write(name + ".flow", newer);
      repository.write("flows/" + name + ".flow", older);
      repository.write("old/" + name + ".flow", older);
      repository.write("released/" + name + ".flow", older);
      repository.write("new/" + name + ".flow", newer);
    }
    repository.git("add", ".");
    repository.git("commit", "--quiet", "-m", "All versions");
  }

  static List<String> shown() throws IOException {
    Stream<String> help = Tool.in(Path.of(".")).run("diff", "--help").out().lines();
    return Stream.concat(help, Files.readAllLines(PAGE).stream())
        .map(line -> line.strip().replaceAll("  .*", "").replaceAll(" #.*", ""))
        .filter(line -> line.startsWith(COMMAND))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void works(String line) {
    Result result = Tool.in(folder).run(line.substring("touchline ".length()).split(" ", -1));
    assertThat(result.err().lines().filter(told -> !told.startsWith("wrote "))).isEmpty();
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).isNotBlank();
  }
}
