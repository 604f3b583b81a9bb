package touchline.compiler.toml;

import touchline.compiler.source.Span;

/** Reads strings: basic and literal ones, on one line or on several. */
final class TextReader {
  private static final String ESCAPED = "btnfr\"\\";
  private static final String MEANT = "\b\t\n\f\r\"\\";

  private final Cursor cursor;

  TextReader(Cursor cursor) {
    this.cursor = cursor;
  }

  TomlValue.Text read() throws Mistake {
    int start = cursor.at();
    String quote = String.valueOf(cursor.peek());
    if (cursor.take(quote.repeat(3))) {
      return new TomlValue.Text(onLines(quote.repeat(3), start), cursor.span(start));
    }
    return readOnLine();
  }

  /** A string that may also be a key. */
  TomlValue.Text readOnLine() throws Mistake {
    int start = cursor.at();
    char quote = cursor.next();
    StringBuilder value = new StringBuilder();
    while (!cursor.atLineEnd()) {
      if (cursor.peek() == quote) {
        cursor.skip(1);
        return new TomlValue.Text(value.toString(), cursor.span(start));
      }
      character(quote == '"', value);
    }
    throw Syntax.mistake(
        cursor.span(start),
        "this text is not closed on its line",
        "put `" + quote + "` behind its last character");
  }

  private String onLines(String quotes, int start) throws Mistake {
    Span opening = cursor.span(start);
    boolean basic = quotes.startsWith("\"");
    StringBuilder value = new StringBuilder();
    cursor.skipLineEnd();
    while (!cursor.atEnd()) {
      if (cursor.take(quotes)) {
        // Up to two quotes may stand before the closing ones.
        for (int more = 0; more < 2 && cursor.take(quotes.substring(2)); more++) {
          value.append(quotes.charAt(0));
        }
        return value.toString();
      }
      if (cursor.atLineEnd()) {
        value.append('\n');
        cursor.skipLineEnd();
      } else if (!basic || !takeLineJoin()) {
        character(basic, value);
      }
    }
    throw Syntax.mistake(
        opening, "this text is never closed", "put `" + quotes + "` behind its last line");
  }

  /** A backslash at the end of a line takes away the white space up to the next character. */
  private boolean takeLineJoin() {
    int ahead = 1;
    while (cursor.peek(ahead) == ' ' || cursor.peek(ahead) == '\t') {
      ahead++;
    }
    char after = cursor.peek(ahead);
    boolean joins =
        cursor.peek() == '\\'
            && (after == '\n' || (after == '\r' && cursor.peek(ahead + 1) == '\n'));
    if (joins) {
      cursor.skip(ahead);
      while (!cursor.atEnd() && " \t\r\n".indexOf(cursor.peek()) >= 0) {
        cursor.skip(1);
      }
    }
    return joins;
  }

  private void character(boolean escapes, StringBuilder value) throws Mistake {
    char c = cursor.peek();
    if (escapes && c == '\\') {
      escape(value);
    } else if ((c < ' ' && c != '\t') || c == '\u007f') {
      throw Syntax.mistake(cursor.here(), "a control character can't stand in a text");
    } else {
      value.append(cursor.next());
    }
  }

  private void escape(StringBuilder value) throws Mistake {
    int start = cursor.at();
    cursor.skip(1);
    int known = ESCAPED.indexOf(cursor.peek());
    if (!cursor.atEnd() && known >= 0) {
      cursor.skip(1);
      value.append(MEANT.charAt(known));
      return;
    }
    int digits = cursor.peek() == 'u' ? 4 : cursor.peek() == 'U' ? 8 : 0;
    cursor.skip(cursor.atLineEnd() ? 0 : Character.charCount(cursor.here().text().codePointAt(0)));
    int code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = cursor.peek() < 128 ? Character.digit(cursor.peek(), 16) : -1;
      code = digit < 0 || code > Character.MAX_CODE_POINT ? -1 : code * 16 + digit;
      if (code < 0) {
        break;
      }
      cursor.skip(1);
    }
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    if (digits == 0 || !Character.isValidCodePoint(code) || surrogate) {
      throw Syntax.mistake(
          cursor.span(start),
          "there is no character `" + cursor.span(start).text() + "`",
          "for a backslash write `\\\\`; between folders write `/`");
    }
    value.appendCodePoint(code);
  }
}
