package touchline.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.model.Duration.Unit;

class DurationTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 6, MONTH, 2027-05-01",
    "2026-08-31, 6, MONTH, 2027-02-28",
    "2024-02-29, 1, YEAR, 2025-02-28",
    "2026-01-31, 1.5, YEAR, 2027-07-31",
    "2026-12-31, 2, WEEK, 2027-01-14",
    "2026-12-31, 36, HOUR, 2027-01-01",
    "2026-01-01, 99999999999999999999, YEAR, +999999999-12-31",
  })
  void followsTheCalendar(LocalDate day, BigDecimal amount, Unit unit, LocalDate then) {
    assertThat(new Duration(amount, unit, false).addedTo(day)).isEqualTo(then);
  }
}
