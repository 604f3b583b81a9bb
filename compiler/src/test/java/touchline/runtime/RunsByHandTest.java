package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.emit.steptable.FlowFiles;

/**
 * Small flows, and runs through them that were worked out by hand from what the language says. Each
 * file holds a flow {@code tested} and, in its comments that begin with {@code run}, {@link
 * Protocol}s.
 */
class RunsByHandTest {
  private static final String FOLDER = "compiler/src/test/resources/runs";
  private static final Pattern RUN =
      Pattern.compile("/\\* run ([^\n]*)\n(.*?)\\*/", Pattern.DOTALL);

  /** A run with the file that it stands in. */
  record Run(Path file, String title, List<String> lines) {
    @Override
    public String toString() {
      return file.getFileName() + ": " + title;
    }
  }

  static Stream<Run> runs() {
    return FlowFiles.below(FOLDER).stream().flatMap(file -> runs(file).stream());
  }

  private static List<Run> runs(Path file) {
    try {
      List<Run> runs = new ArrayList<>();
      Matcher matcher = RUN.matcher(Files.readString(file));
      while (matcher.find()) {
        List<String> lines = matcher.group(2).lines().map(String::strip).toList();
        runs.add(
            new Run(
                file, matcher.group(1), lines.stream().filter(line -> !line.isEmpty()).toList()));
      }
      assertThat(!runs.isEmpty() || file.endsWith("organisation.flow")).as("runs").isTrue();
      return runs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void goesAsItWasWorkedOut(Run run) {
    Protocol protocol = new Protocol(Flows.of(FlowFiles.compile(run.file())), "tested");
    for (String line : run.lines()) {
      try {
        protocol.line(line);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(run + ": at `" + line + "`: " + e.getMessage(), e);
      }
    }
  }
}
