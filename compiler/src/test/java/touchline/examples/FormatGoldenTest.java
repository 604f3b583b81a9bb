package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each untidy file has its form in a file beside it; {@code -Dgolden.update=true} writes them. The
 * name says what the file is about.
 */
class FormatGoldenTest {
  private static final Path FOLDER = Project.RESOURCES.resolve("format");
  private static final String UNTIDY = ".flow";
  private static final String FORM = ".expected";

  static Stream<Path> files() {
    return Project.files(FOLDER, UNTIDY).stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAsExpected(Path file) throws IOException {
    String untidy = Project.read(file);
    String form = Formats.form(file.toString(), untidy);
    assertThat(form).isNotEqualTo(untidy);
    Path expected = beside(file, UNTIDY, FORM);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, form);
    }
    assertThat(expected).exists();
    assertThat(form).isEqualTo(Project.read(expected));
  }

  @Test
  void noFormIsAnOrphan() {
    for (Path expected : Project.files(FOLDER, FORM)) {
      assertThat(beside(expected, FORM, UNTIDY)).exists();
    }
  }

  private static Path beside(Path path, String ending, String other) {
    String name = path.getFileName().toString();
    return path.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }
}
