package touchline.compiler.toml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.Span;

/** Reads values without quotes: numbers, true and false, dates and times. */
final class PlainReader {
  private static final Pattern WHOLE =
      Pattern.compile(
          "[+-]?(0|[1-9](_?[0-9])*)|0x[0-9A-Fa-f](_?[0-9A-Fa-f])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[+-]?(inf|nan|(0|[1-9](_?[0-9])*)"
              + "(\\.[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?|[eE][+-]?[0-9](_?[0-9])*))");
  private static final String TIME = "(\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?";
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})([Tt ]"
              + TIME
              + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)?)?|"
              + TIME);
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final String NO_VALUE = ",]}=#";

  private final Cursor cursor;

  PlainReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the value here.
   *
   * @param key what it is the value of, for messages
   */
  TomlValue read(String key) throws Mistake {
    Span span = cursor.word();
    String word = span.text();
    cursor.skip(word.length());
    if (word.equals("true") || word.equals("false")) {
      return new TomlValue.Flag(word.equals("true"), span);
    }
    if (WHOLE.matcher(word).matches()) {
      return whole(word, span);
    }
    if (DECIMAL.matcher(word).matches()) {
      return new TomlValue.Other("a decimal number", span);
    }
    if (DATE.matcher(word).matches() && timeFollows()) {
      int start = span.start();
      cursor.skip(1);
      cursor.skip(cursor.word().text().length());
      span = cursor.span(start);
    }
    Matcher moment = MOMENT.matcher(span.text());
    if (moment.matches()) {
      return moment(moment, span);
    }
    throw notAValue(key, word, span, isAlone());
  }

  /** Date and time may be separated by one space. */
  private boolean timeFollows() {
    return cursor.peek() == ' '
        && Character.isDigit(cursor.peek(1))
        && Character.isDigit(cursor.peek(2))
        && cursor.peek(3) == ':';
  }

  private static TomlValue whole(String word, Span span) throws Mistake {
    String digits = word.replace("_", "");
    try {
      boolean based = digits.length() > 2 && "xob".indexOf(digits.charAt(1)) >= 0;
      int base = !based ? 10 : digits.charAt(1) == 'x' ? 16 : digits.charAt(1) == 'o' ? 8 : 2;
      return new TomlValue.WholeNumber(
          Long.parseLong(based ? digits.substring(2) : digits, base), span);
    } catch (NumberFormatException e) {
      throw Syntax.mistake(span, "`" + word + "` is too large a number");
    }
  }

  private static TomlValue moment(Matcher moment, Span span) throws Mistake {
    try {
      String date = moment.group(1);
      String time = moment.group(3) == null ? moment.group(7) : moment.group(3);
      if (date != null) {
        LocalDate.parse(date);
      }
      if (time != null && !time.endsWith(":60")) {
        LocalTime.parse(time);
      }
      return new TomlValue.Other(date == null ? "a time" : "a date", span);
    } catch (DateTimeException e) {
      throw Syntax.mistake(span, "there is no such date or time: `" + span.text() + "`");
    }
  }

  /** True if no other word follows. */
  private boolean isAlone() {
    cursor.skipBlanks();
    return cursor.atLineEnd() || ",]}#".indexOf(cursor.peek()) >= 0;
  }

  private static Mistake notAValue(String key, String word, Span span, boolean alone) {
    if (word.isEmpty() || NO_VALUE.contains(word)) {
      return Syntax.mistake(
          span,
          "`" + key + "` has no value",
          "write one behind `=`: a text in quotes, a number, or a list in brackets");
    }
    String bare = word.replaceAll("^[“”„‘’`']+|[“”„‘’`']+$", "");
    Diagnostic diagnostic =
        Diagnostic.of(Syntax.SYNTAX, span, "`" + word + "` is no value: texts stand in quotes");
    boolean plain = !bare.isEmpty() && bare.chars().noneMatch(c -> c == '"' || c == '\\');
    if (bare.equalsIgnoreCase("true") || bare.equalsIgnoreCase("false")) {
      diagnostic =
          Diagnostic.of(
              Syntax.SYNTAX, span, "`" + word + "` is no value: write it in small letters");
    } else if (plain) {
      diagnostic =
          alone
              ? diagnostic.help("write `\"" + bare + "\"`").fix(span, "\"" + bare + "\"")
              : diagnostic.help("put quotes around all of it");
    }
    return new Mistake(diagnostic);
  }
}
