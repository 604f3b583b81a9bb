package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.FieldType.ChoiceType;
import touchline.table.FieldType.MoneyType;
import touchline.table.FieldType.NumberType;
import touchline.table.FieldType.Plain;
import touchline.table.FieldType.TextType;
import touchline.table.TimeSpan;
import touchline.table.Value;

class TypedTextTest {
  private static final NumberType ANY = new NumberType(false, Optional.empty(), Optional.empty());
  private static final NumberType SCORE =
      new NumberType(true, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN));
  private static final MoneyType EUROS = new MoneyType(Optional.of("EUR"));
  private static final MoneyType MONEY = new MoneyType(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.5|2.5", "2,5|2.5", "-4|-4", "0,125|0.125", "1000|1000", "1 000|1000"})
  void readsNumbersOfBothSigns(String typed, BigDecimal number) {
    assertThat(read(ANY, typed)).isEqualTo(new Value.NumberValue(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.000", "1,000", "five", "1e3", "--1", "1.", "½", "٣"})
  void leavesNoNumberInDoubt(String typed) {
    refuses(ANY, typed, "`f` must be a number: 2.5.");
  }

  @Test
  void saysWhichNumbersFit() {
    refuses(SCORE, "11", "`f` must be from 1 to 10.");
    refuses(SCORE, "7.5", "`f` must be a whole number.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100|100",
        "100 EUR|100",
        "EUR 100|100",
        "€100|100",
        "€ 12,50|12.5",
        "12.50 eur|12.5"
      })
  void readsMoneyOfTheFieldsCurrency(String typed, BigDecimal amount) {
    assertThat(read(EUROS, typed)).isEqualTo(new Value.MoneyValue(amount, "EUR"));
  }

  @Test
  void needsACurrencyIfTheFieldHasNone() {
    assertThat(read(MONEY, "80 DKK"))
        .isEqualTo(new Value.MoneyValue(BigDecimal.valueOf(80), "DKK"));
    refuses(MONEY, "80", "`f` must be an amount of money: 100 EUR.");
    refuses(EUROS, "80 DKK", "`f` must be in EUR.");
    refuses(EUROS, "-1", "`f` must not be negative.");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24", "24-11-2026", "24.11.2026", "24/11/2026"})
  void readsDatesWithTheDayFirstOrTheYear(String typed) {
    assertThat(((Value.DateValue) read(Plain.DATE, typed)).date()).hasToString("2026-11-24");
  }

  @ParameterizedTest
  @CsvSource({"31-02-2026", "11/24/2026", "24-11/2026", "24-11-26", "tomorrow"})
  void refusesWhatIsNoDay(String typed) {
    refuses(Plain.DATE, typed, "`f` must be a date: 2026-11-24 or 24-11-2026.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 min|PT30M",
        "2,5 uur|PT2.5H",
        "3 Tage|P3D",
        "2 uger|P2W",
        "6 måneder|P6M",
        "1y|P1Y"
      })
  void readsLengthsOfTimeInFourLanguages(String typed, String iso) {
    assertThat(read(Plain.DURATION, typed)).isEqualTo(new Value.DurationValue(TimeSpan.parse(iso)));
  }

  @ParameterizedTest
  @CsvSource({"yes,true", "J,true", "Ja,true", "nee,false", "NEIN,false", "nej,false", "n,false"})
  void readsYesAndNoInFourLanguages(String typed, boolean yes) {
    assertThat(read(Plain.YES_NO, typed)).isEqualTo(new Value.YesNoValue(yes));
  }

  @Test
  void readsChoicesByNumberWordOrBeginning() {
    ChoiceType size = new ChoiceType(List.of("small", "medium", "large", "2"));
    assertThat(read(size, "LARGE")).isEqualTo(new Value.ChoiceValue("large"));
    assertThat(read(size, "m")).isEqualTo(new Value.ChoiceValue("medium"));
    assertThat(read(size, "1")).isEqualTo(new Value.ChoiceValue("small"));
    assertThat(read(size, "2"))
        .as("the word, not the number")
        .isEqualTo(new Value.ChoiceValue("2"));
    assertThat(TypedText.choice(List.of("yes", "yesterday"), "ye")).isEqualTo(OptionalInt.empty());
    refuses(size, "huge", "`f` must be one of small, medium, large, 2.");
  }

  @Test
  void readsTextAsItIs() {
    assertThat(read(new TextType(Optional.of("[0-9]{3}")), " 123 "))
        .isEqualTo(new Value.TextValue("123"));
    refuses(new TextType(Optional.of("[0-9]{3}")), "12a", "`f` must look like `[0-9]{3}`, and");
    refuses(Plain.EMAIL, "kim", "`f` must be an e-mail address.");
    refuses(Plain.PHONE_NUMBER, "call me", "`f` must be a phone number.");
  }

  private static Value read(FieldType type, String typed) {
    return TypedText.read(new Field("f", "Field", type, false, false), typed);
  }

  private static void refuses(FieldType type, String typed, String message) {
    assertThatThrownBy(() -> read(type, typed))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(message);
  }
}
