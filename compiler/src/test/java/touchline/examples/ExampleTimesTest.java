package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.model.Flow;
import touchline.compiler.prove.time.Times;
import touchline.compiler.prove.time.text.TimesTable;

/**
 * The times of all examples, as {@code check --times} prints them. {@code -Dgolden.update=true}
 * writes them anew.
 */
class ExampleTimesTest {
  private static final Path FOLDER = Project.RESOURCES.resolve("golden/times");
  private static final touchline.compiler.model.Project EXAMPLES =
      Compiled.all(TextSources.of(Project.EXAMPLES)).compilation().project();

  static Stream<String> files() {
    return EXAMPLES.flows().stream().map(ExampleTimesTest::path).distinct();
  }

  private static String path(Flow flow) {
    return flow.span().file().path();
  }

  private static Path golden(String file) {
    return FOLDER.resolve(file.replace(".flow", ".txt").replace('/', '-'));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areAsTheyWere(String file) throws IOException {
    Times times = new Times(EXAMPLES);
    List<String> lines = new ArrayList<>();
    for (Flow flow : EXAMPLES.flows()) {
      if (path(flow).equals(file)) {
        lines.addAll(TimesTable.lines(times, flow));
        lines.add("");
      }
    }
    String text = String.join("\n", lines);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden(file), text);
    }
    assertThat(text).isEqualTo(Project.read(golden(file)));
  }

  @Test
  void nothingElseIsKept() {
    assertThat(Project.files(FOLDER, ".txt"))
        .containsExactlyInAnyOrderElementsOf(files().map(ExampleTimesTest::golden).toList());
  }
}
