package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.source.SourceFile;

/**
 * Each broken file has its findings in a file beside it; {@code -Dgolden.update=true} writes them.
 */
class SyntaxErrorsTest {
  private static final Path FOLDER = Path.of("src/test/resources/syntax");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<Path> files() throws IOException {
    return withEnding(".flow").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areFoundAndNothingElse(Path path) throws IOException {
    String found = findings(path);
    Path expected = beside(path, ".flow", ".expected");
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(expected).exists();
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationIsAnOrphan() throws IOException {
    for (Path expected : withEnding(".expected")) {
      assertThat(beside(expected, ".expected", ".flow")).exists();
    }
  }

  private static String findings(Path path) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FlowParser.parse(
        new SourceFile(path.getFileName().toString(), Files.readString(path)), diagnostics);
    StringBuilder text = new StringBuilder();
    diagnostics.inReadingOrder().forEach(diagnostic -> append(diagnostic, text));
    return text.toString();
  }

  private static void append(Diagnostic diagnostic, StringBuilder text) {
    text.append(diagnostic.span().position()).append(' ');
    text.append(diagnostic.code().code()).append(' ');
    text.append(diagnostic.message()).append('\n');
    for (Note note : diagnostic.notes()) {
      String place = note.span().map(span -> span.position() + " ").orElse("");
      text.append("  note: ").append(place).append(note.message()).append('\n');
    }
    diagnostic.help().ifPresent(help -> text.append("  help: ").append(help).append('\n'));
  }

  private static List<Path> withEnding(String ending) throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Path beside(Path path, String ending, String other) {
    String name = path.getFileName().toString();
    return path.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }
}
