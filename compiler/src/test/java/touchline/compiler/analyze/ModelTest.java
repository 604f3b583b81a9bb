package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compilation;

/** The graphs of flows without mistakes, node by node and way by way. */
class ModelTest {
  private static final Path FOLDER = Path.of("src/test/resources/models");

  static List<Path> inputs() {
    return Golden.inputs(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void buildsTheGraph(Path input) {
    Compilation compilation = ProjectFolder.read(input).compile();
    assertThat(compilation.diagnostics()).isEmpty();
    String dump =
        compilation.project().flows().stream().map(ModelDump::of).collect(Collectors.joining("\n"));
    Golden.check(Golden.expected(input), dump);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void keepsItsPromises(Path input) {
    ProjectFolder.read(input).compile().project().flows().forEach(Invariants::check);
  }

  @Test
  void everyExpectationHasAnInput() {
    Golden.checkOrphans(FOLDER);
  }
}
