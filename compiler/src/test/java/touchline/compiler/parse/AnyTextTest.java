package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.SourceFile;

/** Whatever is read: it ends, with a tree, and with findings if it wasn't well formed. */
class AnyTextTest {
  private static final int MUTANTS = 1500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void mutatedFlowsAreRead(long seed) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path path : ValidFlowsTest.files().toList()) {
      texts.add(Files.readString(path));
    }
    Random random = new Random(seed);
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutated(texts.get(random.nextInt(texts.size())), random);
      assertThatCode(() -> read(mutant)).as(mutant).doesNotThrowAnyException();
    }
  }

  private static String mutated(String text, Random random) {
    String around = "(?<=\\s)|(?=[{}(),])|(?<=[{}(),])";
    List<String> words = new ArrayList<>(Arrays.asList(text.split(around)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(random.nextInt(words.size())));
        case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
        default -> words.add(at, String.valueOf("{}\"'#;/*=>-\0é".charAt(random.nextInt(13))));
      }
    }
    return String.join("", words);
  }

  static Stream<Map.Entry<String, String>> tooMuch() {
    String flow = "flow f \"F\" { ";
    return Stream.of(
        Map.entry("blocks", flow + "phase \"p\" {".repeat(10_000) + "}".repeat(10_001)),
        Map.entry("open blocks", flow + "phase \"p\" {".repeat(10_000)),
        Map.entry("parentheses", flow + "decision \"?\" { when " + "(".repeat(10_000)),
        Map.entry("nots", flow + "decision \"?\" { when " + "not ".repeat(10_000) + "a go on } }"),
        Map.entry("ors", flow + "decision \"?\" { when a" + " or a".repeat(10_000) + " go on } }"),
        Map.entry("closing braces", "}".repeat(10_000)),
        Map.entry("quotation marks", "\"".repeat(10_001)),
        Map.entry("comments", "/*\n".repeat(10_000)),
        Map.entry("words", "step ".repeat(10_000)),
        Map.entry("NUL", "\0".repeat(10_000)),
        Map.entry("digits", "9".repeat(100_000)),
        Map.entry("26 MB", "// a comment\n".repeat(2_000_000)));
  }

  @ParameterizedTest
  @MethodSource
  void tooMuch(Map.Entry<String, String> text) {
    Diagnostics diagnostics = read(text.getValue());
    assertThat(diagnostics.inReadingOrder()).isNotEmpty().hasSizeLessThan(200);
  }

  @Test
  void whatIsNestedTooDeepIsReportedWhereTheLimitIs() {
    Diagnostics diagnostics = read("flow f \"F\" {\n" + "phase \"p\" {\n".repeat(10_000));
    Diagnostic found = diagnostics.inReadingOrder().get(0);
    assertThat(found.code()).isEqualTo(SyntaxCode.TOO_DEEP);
    assertThat(found.span().position().line()).isEqualTo(201);
    assertThat(found.message()).contains("200 levels");
  }

  @Test
  void whatIsNotNestedTooDeepIsRead() {
    String text = "phase \"p\" {".repeat(190) + " step \"s\" " + "}".repeat(190);
    assertThat(read("flow f \"F\" {" + text + "}").inReadingOrder()).isEmpty();
  }

  @Test
  void anEmptyFileIsFine() {
    assertThat(read("").inReadingOrder()).isEmpty();
    assertThat(read("\uFEFF \t\r\n").inReadingOrder()).isEmpty();
  }

  @Test
  void linesAndColumnsAreCountedAsPeopleDo() {
    Diagnostics diagnostics = read("\r\nrole 😀\r\tstp");
    assertThat(diagnostics.inReadingOrder())
        .extracting(found -> found.span().position().toString())
        .containsExactly("2:6", "3:2");
  }

  private static Diagnostics read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    FlowFile file = FlowParser.parse(new SourceFile("test.flow", text), diagnostics);
    assertThat(file.wellFormed() || diagnostics.hasErrors()).isTrue();
    return diagnostics;
  }
}
