package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.diagnostics.Diagnostic;

/** Each mistake is reported once, on its line, with the nearest name, and nothing else is. */
class SeededMistakesTest {
  static Stream<SeededMistake> mistakes() {
    return Project.files(Project.RESOURCES.resolve("seeded"), ".seed").stream()
        .map(SeededMistake::read);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void is_the_only_thing_reported(SeededMistake mistake) throws IOException {
    Compiled compiled = Compiled.of(mistake.seed(), mistake.file());

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(mistake.source(), mistake.head() + compiled.report());
    }
    assertThat(mistake.head() + compiled.report()).isEqualTo(Project.read(mistake.source()));
    assertThat(compiled.findings()).hasSize(1);
    Diagnostic finding = compiled.findings().get(0);
    assertThat(mistake.belongsOn(finding.span().position().line())).isTrue();
    mistake.nearest().ifPresent(name -> assertThat(advice(finding)).contains("`" + name + "`"));
  }

  private static String advice(Diagnostic finding) {
    return finding.message() + "\n" + finding.help().orElse("");
  }
}
