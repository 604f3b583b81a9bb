package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.source.SourceFile;

class ExamplesTest {
  static Stream<String> files() {
    return TextSources.of(Project.EXAMPLES).all().stream().map(SourceFile::path);
  }

  @ParameterizedTest
  @MethodSource("files")
  void compile_without_findings(String file) {
    assertThat(Compiled.of(TextSources.of(Project.EXAMPLES), file).report()).isEmpty();
  }

  @Test
  void compile_without_findings_together() {
    assertThat(Compiled.all(TextSources.of(Project.EXAMPLES)).report()).isEmpty();
  }
}
