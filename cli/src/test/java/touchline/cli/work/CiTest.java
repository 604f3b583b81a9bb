package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.cli.Flows;
import touchline.cli.Program;
import touchline.cli.Tool;
import touchline.cli.git.GitFolder;

/** The scripts that the GitHub action runs, and the command lines of the GitLab template. */
class CiTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));

  @TempDir private Path folder;
  private Path program;
  private GitFolder git;

  @BeforeEach
  void repository() throws IOException {
    program = folder.resolve("the tool/touchline");
    Program.write(program);
    git = GitFolder.in(Files.createDirectory(folder.resolve("our repository")));
    git.write("our flows/visit.flow", Flows.fine("visit"))
        .write("more/order.flow", Flows.fine("order"))
        .commit("Base");
  }

  private GitFolder.Ended script(String name, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", ROOT.resolve("ci").resolve(name).toString())
            .directory(git.path().toFile())
            .redirectErrorStream(true);
    builder.environment().put("TOUCHLINE_PROGRAM", program.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new GitFolder.Ended(process.waitFor(), said);
  }

  @Test
  void findingsAreAnnotations() throws Exception {
    git.write("our flows/visit.flow", Flows.wrong("visit"));
    GitFolder.Ended ended = script("check.sh", Map.of("TOUCHLINE_PATHS", "our flows\nmore\n"));
    assertThat(ended.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ended.said()).contains("::error file=our flows/visit.flow,line=10");
  }

  @Test
  void pathsAreNoOptionsAndNoCommands() throws Exception {
    String paths = "--fix\n$(touch broken-in)\n`touch broken-in`\n; touch broken-in";
    GitFolder.Ended ended = script("check.sh", Map.of("TOUCHLINE_PATHS", paths));
    assertThat(ended.status()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.exists(git.file("broken-in"))).isFalse();
  }

  @Test
  void outputsMustBeUpToDate() throws Exception {
    Map<String, String> asked = Map.of("TOUCHLINE_OUTPUT", "out", "TOUCHLINE_PATHS", "more");
    assertThat(script("build-check.sh", asked).status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(script("build-check.sh", Map.of()).said()).isEmpty();
  }

  @Test
  void changesGoIntoTheSummary() throws Exception {
    git.write("our flows/visit.flow", Flows.fine("visit").replace("\"1.0\"", "\"1.1\""));
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "# Before\n");
    GitFolder.Ended ended =
        script(
            "diff-summary.sh",
            Map.of(
                "TOUCHLINE_BASE", "main",
                "TOUCHLINE_PATHS", "our flows",
                "GITHUB_STEP_SUMMARY", summary.toString()));
    assertThat(ended).isEqualTo(new GitFolder.Ended(ExitCode.FINE, ""));
    assertThat(Files.readString(summary)).startsWith("# Before\n").contains("1.1");
  }

  @Test
  void aVersionThatCanNotBeReadIsNeverNoChange() throws Exception {
    git.write("our flows/visit.flow", Flows.wrong("visit"));
    GitFolder.Ended ended =
        script("diff-summary.sh", Map.of("TOUCHLINE_BASE", "main", "TOUCHLINE_PATHS", "our flows"));
    assertThat(ended.status()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.said()).contains("The versions of `our flows` can't be compared");
  }

  /** What stands between the command and {@code >} in the template's scripts. */
  static Stream<String> gitlab() throws IOException {
    return Files.readAllLines(ROOT.resolve("ci/gitlab.yml")).stream()
        .filter(line -> line.contains("\"$TOUCHLINE\""))
        .map(line -> line.replaceAll("^.*\"\\$TOUCHLINE\" ", "").replaceAll("( >.*)?'$", ""));
  }

  @ParameterizedTest
  @MethodSource("gitlab")
  void theTemplatesCommandsAreUnderstood(String line) {
    List<String> words =
        Arrays.stream(line.replace("\"", "").split(" ", -1))
            .map(word -> word.replace("$CI_MERGE_REQUEST_DIFF_BASE_SHA", "main"))
            .map(word -> word.replace("$TOUCHLINE_FOLDER", "more"))
            .toList();
    Tool.Result result = Tool.in(git.path()).run(words.toArray(String[]::new));
    assertThat(result.err()).doesNotContain("touchline: ");
    assertThat(result.status()).isLessThan(ExitCode.USAGE);
  }

  @Test
  void noInputOfTheActionBecomesPartOfAScript() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("action.yml")))
        .filteredOn(line -> line.contains("run:"))
        .hasSize(3)
        .noneMatch(line -> line.contains("${{"));
  }
}
