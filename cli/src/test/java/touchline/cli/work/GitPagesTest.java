package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.cli.Flows;
import touchline.cli.Program;
import touchline.cli.git.GitFolder;

/** What the pages about git and continuous integration show is run, from top to bottom. */
class GitPagesTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root"));
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }

  private static List<String> lines(String page) {
    List<String> lines = new ArrayList<>();
    Matcher block = SHELL.matcher(page);
    while (block.find()) {
      block.group(1).lines().forEach(lines::add);
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"git.md", "ci.md"})
  void everyLineWorks(String name) throws IOException, InterruptedException {
    Program.write(folder.resolve("bin/touchline"));
    Path top = Files.createDirectory(folder.resolve("repository"));
    GitFolder git = GitFolder.in(top).write("flows/visit.flow", Flows.fine("visit")).commit("One");
    git.git("tag", "v1.0");
    git.write("flows/visit.flow", Flows.fine("visit").replace("1.0", "1.1"));
    List<String> lines = lines(page(name));
    assertThat(lines).isNotEmpty();
    for (String shown : lines) {
      String line = shown.replace(" ci/", " '" + ROOT + "'/ci/");
      ProcessBuilder shell =
          new ProcessBuilder("sh", "-c", line).directory(top.toFile()).redirectErrorStream(true);
      GitFolder.alone(shell.environment());
      String path = folder.resolve("bin") + ":" + System.getenv("PATH");
      shell.environment().put("PATH", path);
      shell.environment().put("TOUCHLINE_PROGRAM", folder.resolve("bin/touchline").toString());
      Process process = shell.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", line, said).isZero();
      assertThat(said).doesNotContain("shown by lines");
    }
  }

  @Test
  void theTablesNameAllInputsAndHooks() throws IOException {
    String page = page("ci.md");
    assertThat(keys("action.yml", "^  ([a-z-]+):$"))
        .contains("paths", "base")
        .filteredOn(it -> !it.equals("steps"))
        .allMatch(it -> page.contains("| `" + it));
    assertThat(keys(".pre-commit-hooks.yaml", "^- id: (.*)$"))
        .hasSize(3)
        .allMatch(it -> page.contains("| `" + it + "` |"));
  }

  private static List<String> keys(String file, String pattern) throws IOException {
    return Files.readAllLines(ROOT.resolve(file)).stream()
        .map(Pattern.compile(pattern)::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  @Test
  void theLineForAttributesIsTheOneThatIsWritten() throws IOException {
    assertThat(page("git.md")).contains("\n" + AttributesFile.LINE + "\n");
  }
}
