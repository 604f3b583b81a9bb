package touchline.compiler.scenario.suggest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternExamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K[0-9]{6}",
        "[A-Z]{2}-[0-9]{4}",
        "\\d+(\\.\\d{2})?",
        "(NL|DE|BE)[0-9]{2}[A-Z]{4}\\d{10}",
        "^[^@ ]+@[^@ ]+\\.(com|org)$",
        "(?i)abc[x-z]*?",
        "(?P<year>20\\d\\d)-(?:0[1-9]|1[0-2])",
        "[[:alpha:]]{3,5}[^[:alnum:]]",
        "\\p{Lu}\\p{Ll}+ \\pN",
        "\\Qa.b\\E[\\]\\-x]{2,}",
        "[]a]+|b",
        "x{2}y{0,1}z{3,}",
        ".+",
        "\\x41\\x{42}\\t?"
      })
  void match(String pattern) {
    assertThat(PatternExamples.of(pattern))
        .isNotEmpty()
        .allMatch(example -> Pattern.matches(pattern, example));
  }

  @Test
  void lookNatural() {
    assertThat(PatternExamples.of("K[0-9]{6}")).startsWith("K123456");
    assertThat(PatternExamples.of("[A-Z]{2}-[0-9]{4}").get(0)).hasSize(7);
  }

  @Test
  void areNotThereIfNothingMatches() {
    assertThat(PatternExamples.of("a\\bb")).isEmpty();
    assertThat(PatternExamples.of("[^\\x00-\\x{10FFFF}]")).isEmpty();
  }
}
