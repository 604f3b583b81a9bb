package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.source.SourceFile;

/** Flows that exercise every construct, in many scripts, are accepted. */
class FixtureFlowsTest {
  private static final TextSources FLOWS = TextSources.of(Project.RESOURCES.resolve("flows"));

  static Stream<SourceFile> files() {
    return FLOWS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void have_no_errors(SourceFile file) {
    assertThat(Compiled.of(FLOWS, file.path()).errors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void have_no_errors_as_other_systems_write_them(SourceFile file) {
    TextSources sources = TextSources.of(Project.RESOURCES.resolve("flows"));
    sources.put(file.path(), "\uFEFF" + file.text().replace("\n", "\r\n"));
    assertThat(Compiled.of(sources, file.path()).errors()).isEmpty();
  }
}
