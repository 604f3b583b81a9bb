package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/**
 * Cases of the examples, walked through pipes, to the letter. The first line of an input are the
 * arguments, the rest is typed. {@code -Dgolden.update=true} writes what is expected.
 */
class RunTranscriptsTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  private static final Path FOLDER = ROOT.resolve("cli/src/test/resources/transcripts");
  private static final int WIDEST = 80;

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".input")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isAsExpected(Path input) throws IOException {
    String[] text = Files.readString(input).split("\n", 2);
    Result result = Tool.in(ROOT.resolve("examples")).reading(text[1]).run(text[0].split(" ", -1));
    String transcript = result.out() + "status " + result.status() + "\n" + result.err();

    Path expected = expected(input);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, transcript);
    }
    assertThat(transcript).isEqualTo(Files.readString(expected));
    assertThat(transcript.lines())
        .filteredOn(line -> !line.startsWith("> "))
        .allMatch(line -> line.codePointCount(0, line.length()) <= WIDEST);
  }

  @Test
  void hasNoTranscriptWithoutAnInput() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> expected = inputs().stream().map(RunTranscriptsTest::expected).toList();
      assertThat(files.filter(file -> !file.toString().endsWith(".input")))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void thePageShowsOneOfThem() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/run.md"));
    String begin = "```text\n";
    int start = page.indexOf(begin) + begin.length();
    String shown = page.substring(start, page.indexOf("```", start));
    assertThat(Files.readString(FOLDER.resolve("page.txt"))).startsWith("\n" + shown);
  }

  private static Path expected(Path input) {
    return input.resolveSibling(input.getFileName().toString().replace(".input", ".txt"));
  }
}
