package touchline.compiler.emit.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
  private final TextMeasure regular = new TextMeasure(10, Weight.REGULAR);
  private final TextMeasure bold = new TextMeasure(10, Weight.BOLD);

  @Test
  void addsUpTheWidthsOfTheCharacters() {
    assertThat(regular.width("")).isZero();
    assertThat(regular.width("i")).isEqualTo(2.78);
    assertThat(regular.width("Wi")).isEqualTo(9.89 + 2.78);
    assertThat(new TextMeasure(20, Weight.REGULAR).width("i")).isEqualTo(5.56);
  }

  @Test
  void boldIsWider() {
    assertThat(bold.width("Answer")).isGreaterThan(regular.width("Answer"));
  }

  @Test
  void knowsAccentsIdeographsEmojiAndMarks() {
    assertThat(regular.width("\u00E9")).isEqualTo(regular.width("e"));
    assertThat(regular.width("\u5BA2")).isEqualTo(10);
    assertThat(regular.width("\uD83D\uDCDE")).isEqualTo(14);
    assertThat(regular.width("e\u0301")).isEqualTo(regular.width("e"));
    assertThat(regular.width("\u200B")).isZero();
  }

  @Test
  void breaksIntoLinesThatFitAndAreAboutEquallyLong() {
    List<String> lines =
        regular.wrap("Is the engineer free on the day the customer asks for?", 110);

    assertThat(lines)
        .containsExactly("Is the engineer", "free on the day the", "customer asks for?");
    assertThat(lines).allMatch(line -> regular.width(line) <= 110);
  }

  @Test
  void keepsAShortTextOnOneLine() {
    assertThat(regular.wrap("Close the case", 200)).containsExactly("Close the case");
    assertThat(regular.wrap("", 200)).isEmpty();
  }

  @Test
  void breaksAfterHyphensAndBetweenIdeographs() {
    assertThat(regular.wrap("on-call engineer", 50)).containsExactly("on-call", "engineer");
    assertThat(regular.wrap("call-back", 30)).containsExactly("call-", "back");
    assertThat(regular.wrap("\u5BA2\u6237\u670D\u52A1", 20)).hasSize(2);
  }

  @Test
  void cutsOnlyWordsThatAreTooWideAlone() {
    List<String> lines = regular.wrap("Rindfleischetikettierungsgesetz pr\u00FCfen", 60);

    assertThat(lines).allSatisfy(line -> assertThat(regular.width(line)).isLessThanOrEqualTo(60));
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo("Rindfleischetikettierungsgesetzpr\u00FCfen");
  }

  @Test
  void staysLinearOnAnEndlessWord() {
    assertThat(regular.wrap("x".repeat(200_000), 60)).hasSizeGreaterThan(10_000);
  }

  @Test
  void doesNotSplitSurrogatePairs() {
    assertThat(regular.wrap("\uD83D\uDCDE\uD83D\uDCDE", 15))
        .containsExactly("\uD83D\uDCDE", "\uD83D\uDCDE");
  }
}
