package touchline.compiler.emit.steptable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** Flows with their step tables beside them; {@code -Dgolden.update=true} writes the tables. */
class GoldenTablesTest {
  private static final List<Emitter> EMITTERS =
      List.of(new JsonEmitter(), new CsvEmitter(), new MarkdownEmitter());

  static Stream<Artifact> artifacts() {
    return FlowFiles.below("compiler/src/test/resources/golden/steptable").stream()
        .flatMap(path -> FlowFiles.compile(path).stream())
        .flatMap(GoldenTablesTest::artifacts);
  }

  private static Stream<Artifact> artifacts(Flow flow) {
    return EMITTERS.stream().flatMap(emitter -> emitter.emit(flow, EmitOptions.DEFAULT).stream());
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void areAsTheyWere(Artifact artifact) throws IOException {
    Path golden = FlowFiles.GOLDEN.resolve(artifact.name());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(golden, artifact.content());
    }
    assertThat(new String(artifact.content(), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void noneIsLeftOver() throws IOException {
    TreeSet<String> expected = new TreeSet<>(artifacts().map(Artifact::name).toList());
    try (Stream<Path> files = Files.list(FlowFiles.GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".flow"))
          .isSubsetOf(expected);
    }
  }
}
