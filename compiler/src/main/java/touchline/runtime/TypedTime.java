package touchline.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.table.TimeSpan;
import touchline.table.TimeSpan.Unit;

/** Reads dates and lengths of time as people type them in English, Dutch, German and Danish. */
public final class TypedTime {
  private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");
  private static final Pattern LENGTH = Pattern.compile("([0-9][0-9.,]*)\\s*(\\p{L}+)\\.?");

  private static final Map<Unit, String> WORDS =
      Map.of(
          Unit.SECOND, "s sec second seconds seconde seconden sekunde sekunden sekunder sek",
          Unit.MINUTE, "min m minute minutes minuut minuten minut minutter",
          Unit.HOUR, "h hour hours uur uren u stunde stunden std time timer t",
          Unit.DAY, "d day days dag dagen tag tage tagen dage",
          Unit.WEEK, "w week weeks weken woche wochen uge uger",
          Unit.MONTH, "month months maand maanden monat monate monaten måned måneder",
          Unit.YEAR, "y year years jaar jaren jahr jahre jahren år");

  private TypedTime() {}

  /** {@code 2026-11-24}, or with the day first: {@code 24-11-2026}, {@code 24.11.2026}. */
  public static Optional<LocalDate> date(String text) {
    Matcher iso = ISO_DATE.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number and a unit: {@code 30 min}, {@code 2,5 uur}, {@code 3 Tage}. */
  public static Optional<TimeSpan> length(String text) {
    Matcher matcher = LENGTH.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount = TypedText.number(matcher.group(1));
    Optional<Unit> unit = unit(matcher.group(2).toLowerCase(Locale.ROOT));
    return amount.flatMap(number -> unit.map(known -> new TimeSpan(number, known, false)));
  }

  private static Optional<Unit> unit(String word) {
    for (Unit unit : Unit.values()) {
      for (String known : WORDS.getOrDefault(unit, "").split(" ")) {
        if (known.equals(word)) {
          return Optional.of(unit);
        }
      }
    }
    return Optional.empty();
  }
}
