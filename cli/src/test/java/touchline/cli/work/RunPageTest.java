package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** What the page about walking a case shows, is so; its first case is one of the transcripts. */
class RunPageTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  private static final Pattern OPTION = Pattern.compile("--[a-z]+");

  @TempDir private Path folder;

  @Test
  void theAnswersGiveTheProtocol() throws IOException {
    Path answers = Files.writeString(folder.resolve("answers.txt"), block("text answers"));
    Result result =
        Tool.in(ROOT.resolve("examples"))
            .run("run", "fault-report.flow", "--answers", answers.toAbsolutePath().toString());
    assertThat(result).isEqualTo(new Result(0, block("text protocol"), ""));
  }

  @Test
  void theCaseGoesOnWhereItWas() throws IOException {
    Files.writeString(folder.resolve("visit.flow"), Flows.fine("visit"));
    String[] command = block("sh").strip().replaceFirst("^touchline ", "").split(" ");
    Tool.in(folder).reading("\nn She calls from abroad\n").run(command);
    List<String> lines = Files.readAllLines(folder.resolve("4711.case"));
    assertThat(lines.get(1)).contains("\"at\":", "\"step\":\"pick-up\"", "\"input\":\"done\"");
    assertThat(lines.get(2)).contains("\"step\":\"explain\"", "\"input\":\"note\"");
    Result result = Tool.in(folder).reading("\n\n").run(command);
    assertThat(result.out()).startsWith("The case goes on where it was.\n");
    assertThat(result.out()).contains("Path: pick-up → explain → clear → answered\n");
  }

  @Test
  void theOptionsAreThoseOfTheCommand() throws IOException {
    String help = Tool.in(folder).run("run", "--help").out();
    assertThat(options(block(""))).isEqualTo(options(help.substring(0, help.indexOf("\n\n"))));
  }

  @Test
  void everyBlockIsTried() throws IOException {
    assertThat(page().lines().filter(line -> line.startsWith("```") && line.length() > 3))
        .containsExactly("```text", "```sh", "```text answers", "```text protocol");
  }

  private static TreeSet<String> options(String text) {
    TreeSet<String> options = new TreeSet<>();
    OPTION.matcher(text).results().forEach(found -> options.add(found.group()));
    options.removeAll(List.of("--help", "--color"));
    return options;
  }

  private static String block(String kind) throws IOException {
    String page = page();
    String fence = "\n```" + kind + "\n";
    int start = page.indexOf(fence) + fence.length();
    return page.substring(start, page.indexOf("```", start));
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/run.md"));
  }
}
