package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.model.Flow;

/**
 * One flow with every element of the language, in four languages, and its procedure for each
 * reader; {@code -Dgolden.update=true} writes the procedures.
 */
class GoldenProceduresTest {
  private static final List<String> LANGUAGES = List.of("en", "nl", "de", "da");

  /** A procedure, and the file that it has to be like. */
  record Golden(String language, Audience audience) {
    String file() {
      return language + "." + audience.name().toLowerCase(Locale.ROOT) + ".sop.md";
    }

    String procedure() {
      Flow flow = Flows.in(Flows.GOLDEN.resolve(language + ".flow")).get(0);
      return Flows.procedure(flow, audience);
    }
  }

  static Stream<Golden> goldens() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                Arrays.stream(Audience.values()).map(audience -> new Golden(language, audience)));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void areAsTheyWere(Golden golden) throws IOException {
    String procedure = golden.procedure();
    Path file = Flows.GOLDEN.resolve(golden.file());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, procedure);
    }
    assertThat(procedure).isEqualTo(Files.readString(file));
  }

  @Test
  void noneIsLeftOver() throws IOException {
    List<String> expected = goldens().map(Golden::file).toList();
    try (Stream<Path> files = Files.list(Flows.GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".flow"))
          .isSubsetOf(expected);
    }
  }
}
