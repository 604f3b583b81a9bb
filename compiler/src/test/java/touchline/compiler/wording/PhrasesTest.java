package touchline.compiler.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Duration.Unit;
import touchline.compiler.model.FieldType;
import touchline.compiler.model.Value;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({"nl,NL", "de-AT,DE", "da_DK,DA", "NL,NL", "fr,EN", "nld,EN", "'',EN", "-de,EN"})
  void knowsLanguageTags(String tag, Language language) {
    assertThat(Phrases.of(tag).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 20 | SECOND | false | 20 seconds | within 20 seconds | every 20 seconds | 20 s",
        "EN | 1 | HOUR | false | 1 hour | within 1 hour | every hour | 1 h",
        "EN | 2 | DAY | true | 2 working days | within 2 working days | every 2 working days"
            + " | 2 working days",
        "NL | 4 | HOUR | false | 4 uur | binnen 4 uur | elke 4 uur | 4 uur",
        "NL | 2 | DAY | true | 2 werkdagen | binnen 2 werkdagen | elke 2 werkdagen | 2 werkdagen",
        "NL | 2.5 | YEAR | false | 2,5 jaar | binnen 2,5 jaar | elke 2,5 jaar | 2,5 jaar",
        "DE | 2 | DAY | false | 2 Tage | innerhalb von 2 Tagen | alle 2 Tage | 2 Tage",
        "DE | 1 | DAY | false | 1 Tag | innerhalb von 1 Tag | jeden Tag | 1 Tag",
        "DE | 3 | WEEK | false | 3 Wochen | innerhalb von 3 Wochen | alle 3 Wochen | 3 Wochen",
        "DA | 1 | HOUR | false | 1 time | inden for 1 time | hver time | 1 t",
        "DA | 2 | DAY | true | 2 arbejdsdage | inden for 2 arbejdsdage"
            + " | med 2 arbejdsdages mellemrum | 2 arbejdsdage",
      })
  void saysDurations(
      Language language,
      BigDecimal amount,
      Unit unit,
      boolean working,
      String plain,
      String within,
      String every,
      String brief) {
    Phrases phrases = Phrases.of(language);
    Duration duration = new Duration(amount, unit, working);
    assertThat(phrases.duration(duration)).isEqualTo(plain);
    assertThat(phrases.within(duration)).isEqualTo(within);
    assertThat(phrases.every(duration)).isEqualTo(every);
    assertThat(phrases.shortDuration(duration)).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 1 November 2026 | 1,234,567.50 | 2.5% | €1,250.50 | “a” | a, b and c | a or b",
        "NL | 1 november 2026 | 1.234.567,50 | 2,5% | € 1.250,50 | ‘a’ | a, b en c | a of b",
        "DE | 1. November 2026 | 1.234.567,50 | 2,5~% | 1.250,50 € | „a“ | a, b und c | a oder b",
        "DA | 1. november 2026 | 1.234.567,50 | 2,5~% | 1.250,50 euro | ”a” | a, b og c"
            + " | a eller b",
      })
  void writesValues(
      Language language,
      String date,
      String number,
      String percentage,
      String money,
      String quoted,
      String list,
      String either) {
    Phrases phrases = Phrases.of(language);
    assertThat(phrases.date(LocalDate.of(2026, 11, 1))).isEqualTo(date);
    assertThat(phrases.number(new BigDecimal("1234567.50"))).isEqualTo(number);
    assertThat(phrases.percentage(new BigDecimal("2.5")))
        .isEqualTo(percentage.replace('~', '\u00a0'));
    assertThat(phrases.money(new BigDecimal("1250.5"), "EUR")).isEqualTo(money);
    assertThat(phrases.quoted("a")).isEqualTo(quoted);
    assertThat(phrases.list(List.of("a", "b", "c"))).isEqualTo(list);
    assertThat(phrases.either(List.of("a", "b"))).isEqualTo(either);
  }

  @Test
  void leavesYearsAndSmallNumbersAlone() {
    Phrases phrases = Phrases.of(Language.NL);
    assertThat(phrases.number(2026)).isEqualTo("2026");
    assertThat(phrases.number(-12345)).isEqualTo("-12.345");
    assertThat(phrases.list(List.of())).isEmpty();
    assertThat(phrases.list(List.of("a"))).isEqualTo("a");
  }

  @Test
  void saysWhatAFieldTakes() {
    Phrases phrases = Phrases.of(Language.EN);
    FieldType digits = new FieldType.TextType(Optional.of("[0-9]{8}"));
    assertThat(phrases.type(digits)).isEqualTo("text");
    assertThat(phrases.allowed(digits)).contains("8 digits");
    assertThat(phrases.allowed(new FieldType.ChoiceType(List.of("low", "high"))))
        .contains("low or high");
    assertThat(phrases.allowed(new FieldType.DateType())).isEmpty();
    assertThat(phrases.value(new Value.YesNoValue(true))).isEqualTo("yes");
  }
}
