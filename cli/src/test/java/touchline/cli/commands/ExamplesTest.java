package touchline.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;
import touchline.cli.work.ExitCode;

/** Every command line that help and documentation show is run. */
class ExamplesTest {
  private static final String COMMAND = "touchline ";
  private static final String SCENARIO =
      "scenario \"Explained\" of complaint { expect resolved }\n";
  private static final Path DOCS = Path.of(System.getProperty("touchline.root")).resolve("docs");

  @TempDir private Path folder;

  @BeforeEach
  void flowsThatTheExamplesName() throws IOException {
    Files.writeString(folder.resolve("visit.flow"), flow("visit"));
    Files.writeString(folder.resolve("order.flow"), flow("order"));
    Files.createDirectory(folder.resolve("flows"));
    Files.writeString(folder.resolve("flows/complaint.flow"), flow("complaint") + SCENARIO);
    Tool.in(folder).run("check", "--write-baseline", "known.txt");
  }

  private static String flow(String id) {
    return Flows.fine(id).replace("phone-" + id, "phone");
  }

  static List<String> shown() throws IOException {
    Stream<String> help =
        Stream.of(
                "--help", "check --help", "build --help", "fmt --help", "test --help", "map --help")
            .flatMap(line -> Tool.in(Path.of(".")).run(line.split(" ", -1)).out().lines());
    List<String> pages = new ArrayList<>(Files.readAllLines(DOCS.resolve("cli.md")));
    pages.addAll(Files.readAllLines(DOCS.resolve("testing.md")));
    return Stream.concat(help, pages.stream())
        .map(ExamplesTest::withoutExplanation)
        .filter(line -> line.startsWith(COMMAND) || line.contains("| " + COMMAND))
        .filter(line -> !line.contains("[") && !line.startsWith("|"))
        .distinct()
        .toList();
  }

  /** Behind two spaces or a {@code #} it says what the line does. */
  private static String withoutExplanation(String line) {
    return line.strip().replaceAll("  .*", "").replaceAll(" #.*", "");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void works(String line) {
    String[] arguments = arguments(line);
    Result result = Tool.in(folder).reading(flow("visit")).run(arguments);
    boolean compares = Stream.of(arguments).anyMatch(Set.of("--check", "--diff")::contains);
    assertThat(result.err().lines().filter(told -> !told.startsWith("wrote "))).isEmpty();
    assertThat(result.status()).isEqualTo(compares ? ExitCode.FINDINGS : ExitCode.FINE);
  }

  /** What the tool is given; what a shell does with its output is no business of it. */
  private static String[] arguments(String line) {
    return Arrays.stream(line.substring(line.indexOf(COMMAND) + COMMAND.length()).split(" ", -1))
        .takeWhile(word -> !word.equals("|") && !word.equals(">"))
        .toArray(String[]::new);
  }
}
