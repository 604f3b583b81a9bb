package touchline.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compiler;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** What is said about who has the case, who is asked, and loops; to the letter. */
class HandsTest {
  private static final Path FOLDER = Path.of("src/test/resources/hands");
  private static final Set<String> CODES =
      Set.of("TL1001", "TL1002", "TL1003", "TL1004", "TL1006", "TL1010", "TL1011");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".flow")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void reportsWhatIsExpected(Path input) throws IOException {
    String name = input.getFileName().toString();
    SourceFile file = new SourceFile(name, Files.readString(input));
    List<Diagnostic> found =
        Compiler.compile(List.of(file), (from, path) -> new Sources.Missing(List.of()))
            .diagnostics()
            .stream()
            .filter(it -> it.severity() == Severity.ERROR || CODES.contains(it.code().code()))
            .toList();
    String report = new TextReport(TextStyle.PLAIN).findings(found);
    Path expected = FOLDER.resolve(name.replace(".flow", ".txt"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
  }
}
