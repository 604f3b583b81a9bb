package touchline.compiler.parse.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Builds dates and times of day, and says which are impossible. */
final class CalendarBuilder {
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private final Spans spans;
  private final Findings findings;

  CalendarBuilder(Spans spans, Findings findings) {
    this.spans = spans;
    this.findings = findings;
  }

  /** The date that {@code tree}, a tree of one token, is. */
  Value.DateValue date(ParserRuleContext tree) {
    Span span = spans.of(tree);
    String written = tree.getStart().getText();
    if (hasForm(written, "0000-00-00")) {
      int year = Integer.parseInt(written.substring(0, 4));
      int month = Integer.parseInt(written.substring(5, 7));
      int day = Integer.parseInt(written.substring(8));
      return new Value.DateValue(date(year, month, day, span), span);
    }
    if (!written.isEmpty()) {
      reportForm(written, span);
    }
    return new Value.DateValue(SOME_DAY, span);
  }

  LocalTime time(TouchlineParser.TimeContext tree) {
    String written = tree.getStart().getText();
    if (hasForm(written, "00:00") || hasForm(written, "0:00")) {
      int colon = written.indexOf(':');
      int hour = Integer.parseInt(written.substring(0, colon));
      int minute = Integer.parseInt(written.substring(colon + 1));
      if (hour < 24 && minute < 60) {
        return LocalTime.of(hour, minute);
      }
    }
    if (!written.isEmpty()) {
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.IMPOSSIBLE_TIME,
                  spans.of(tree),
                  "`" + written + "` is not a time of day")
              .help("write hours and minutes from `00:00` to `23:59`, like `09:30`"));
    }
    return LocalTime.NOON;
  }

  /** True if it has digits where the form has zeros, and the same elsewhere. */
  private static boolean hasForm(String written, String form) {
    boolean fits = written.length() == form.length();
    for (int i = 0; fits && i < form.length(); i++) {
      char character = written.charAt(i);
      fits =
          form.charAt(i) == '0'
              ? character >= '0' && character <= '9'
              : character == form.charAt(i);
    }
    return fits;
  }

  private LocalDate date(int year, int month, int day, Span span) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      String message = "`" + span.text() + "` is not in the calendar";
      Diagnostic diagnostic = Diagnostic.of(SyntaxCode.IMPOSSIBLE_DATE, span, message);
      boolean monthExists = month >= 1 && month <= 12;
      findings.impossible(
          monthExists
              ? diagnostic.help(lastDay(YearMonth.of(year, month)))
              : diagnostic.help("write year, month and day, like `2026-11-01`"));
      return SOME_DAY;
    }
  }

  private static String lastDay(YearMonth month) {
    return "the last day of that month is `" + month.atEndOfMonth() + "`";
  }

  private void reportForm(String written, Span span) {
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.IMPOSSIBLE_DATE, span, "`" + written + "` is not written as a date");
    findings.impossible(
        meant(written)
            .map(iso -> diagnostic.help("write `" + iso + "`").fix(span, iso))
            .orElse(diagnostic.help("write year, month and day, like `2026-11-01`")));
  }

  /** The date that was meant, if only one can have been. */
  private static Optional<String> meant(String written) {
    Matcher yearFirst = Meant.YEAR_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return Optional.of(iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher yearLast = Meant.YEAR_LAST.matcher(written);
    if (yearLast.matches() && Integer.parseInt(yearLast.group(1)) > 12) {
      return Optional.of(iso(yearLast.group(3), yearLast.group(2), yearLast.group(1)));
    }
    return Optional.empty();
  }

  private static String iso(String year, String month, String day) {
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Made when a date is written in another way, which is rare. */
  private static final class Meant {
    static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
  }
}
