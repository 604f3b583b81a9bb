package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

  @ParameterizedTest
  @CsvSource({
    "Open the customer's account,open-the-customer-s-account",
    "  Rückruf — jetzt!  ,rückruf-jetzt",
    "2nd look,_2nd-look",
    "a_b,a-b",
    "КЛИЕНТ Звонит,клиент-звонит",
    "電話 に出る,電話-に出る",
    "हिन्दी में,हिन्दी-में",
    "…,''",
    "ÅNGSTRÖM,ångström",
    "'TITLE, IN CAPITALS','title-in-capitals'"
  })
  void makesIds(String title, String id) {
    assertThat(Identifiers.from(title)).isEqualTo(id);
  }

  @Test
  void isTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Identifiers.from("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }
}
