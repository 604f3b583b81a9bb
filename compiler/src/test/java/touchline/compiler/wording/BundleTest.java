package touchline.compiler.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles say the same things, and say nothing that nobody asks for. */
class BundleTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("touchline.root", "..")).resolve("compiler/src/main/java");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*)+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern ASKED =
      Pattern.compile("(?:text|count|choose|words|sentence)\\(\\s*\"([a-z][a-z0-9.-]*)\"");

  private static final Bundle ENGLISH = new Bundle("en");

  @ParameterizedTest
  @EnumSource
  void hasTheKeysAndPlaceholdersOfEnglish(Language language) {
    Bundle bundle = new Bundle(language.code());
    assertThat(bundle.keys()).isEqualTo(ENGLISH.keys());
    for (String key : bundle.keys()) {
      assertThat(placeholders(bundle.text(key)))
          .as(language + " " + key)
          .isEqualTo(placeholders(ENGLISH.text(key)));
      assertThat(bundle.text(key)).as(language + " " + key).isNotBlank().doesNotContain("  ");
    }
  }

  /** A word that is English too is either right in the other language, or was forgotten. */
  @ParameterizedTest
  @CsvSource({
    "nl, april contact december document flow in is later let min november of open over per"
        + " september trainers via was week",
    "de, april august flow form in mail min minute name november problem september still system"
        + " text version was",
    "da, april at august december for min november over problem procedure sent september system"
        + " time type under version via",
  })
  void leavesNothingInEnglish(String language, String shared) {
    Set<String> english = words(ENGLISH);
    english.retainAll(words(new Bundle(language)));
    assertThat(english).containsExactlyInAnyOrder(shared.split(" "));
  }

  private static Set<String> words(Bundle bundle) {
    return bundle.keys().stream()
        .filter(key -> !key.startsWith("money."))
        .flatMap(key -> all(WORD, bundle.text(key)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTextIsUsed() {
    Set<String> literals =
        sources().stream().flatMap(source -> all(LITERAL, source)).collect(Collectors.toSet());
    List<String> prefixes = literals.stream().filter(literal -> literal.endsWith(".")).toList();
    assertThat(ENGLISH.keys())
        .allMatch(key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith));
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    Set<String> asked =
        sources().stream()
            .filter(source -> source.contains("Phrases") || source.contains("Sop sop"))
            .flatMap(source -> all(ASKED, source))
            .filter(key -> key.contains(".") && !key.endsWith("."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isNotEmpty().allMatch(ENGLISH::has);
  }

  private static Set<String> placeholders(String text) {
    return all(PLACEHOLDER, text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1));
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(BundleTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
