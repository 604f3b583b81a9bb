package touchline.compiler.toml;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.Span;

/** Reads keys and values, also lists in brackets and tables in braces. */
final class ValueReader {
  /** Brackets in brackets: more than this is no project file. */
  private static final int DEEPEST = 64;

  private static final String QUOTES = "\"'";

  private final Cursor cursor;
  private final TextReader texts;
  private final PlainReader plain;
  private final DiagnosticSink sink;
  private int depth = 0;

  ValueReader(Cursor cursor, DiagnosticSink sink) {
    this.cursor = cursor;
    this.texts = new TextReader(cursor);
    this.plain = new PlainReader(cursor);
    this.sink = sink;
  }

  /** Starts again outside of all brackets. */
  void reset() {
    depth = 0;
  }

  /** True while a bracket is open, so that a value may go on on the next line. */
  boolean inBrackets() {
    return depth > 0;
  }

  /** {@code KEY = VALUE}. */
  void entry(TableBuilder builder, TomlTable table) throws Mistake {
    Key key = key();
    cursor.skipBlanks();
    if (!cursor.take("=")) {
      throw noEquals(key);
    }
    cursor.skipBlanks();
    TomlValue value = value(key.last().name());
    builder.set(table, key, value);
  }

  private Mistake noEquals(Key key) {
    Span here = cursor.here();
    if (here.text().equals(":")) {
      return new Mistake(
          Syntax.mistake(here, "there is `:` where `=` belongs", "write `=` between key and value")
              .diagnostic()
              .fix(here, "="));
    }
    return Syntax.mistake(
        here.text().isEmpty() ? key.span() : here,
        "there is no `=` behind `" + key.span().text() + "`",
        "write `KEY = VALUE`");
  }

  /** Names with dots between them. */
  Key key() throws Mistake {
    List<Key.Part> parts = new ArrayList<>();
    do {
      cursor.skipBlanks();
      parts.add(part());
      cursor.skipBlanks();
    } while (cursor.take("."));
    return new Key(parts);
  }

  private Key.Part part() throws Mistake {
    if (!cursor.atEnd() && QUOTES.indexOf(cursor.peek()) >= 0) {
      TomlValue.Text text = texts.readOnLine();
      return new Key.Part(text.value(), text.span());
    }
    int start = cursor.at();
    while (isBare(cursor.peek())) {
      cursor.skip(1);
    }
    Span span = cursor.span(start);
    if (span.text().isEmpty()) {
      throw noKey();
    }
    return new Key.Part(span.text(), span);
  }

  private Mistake noKey() {
    if (cursor.sees("//")) {
      return Syntax.mistake(
          cursor.here(), "`//` begins no comment here", "comments begin with `#`");
    }
    Span here = cursor.here();
    String found = here.text().isEmpty() ? "nothing" : "`" + here.text() + "`";
    return Syntax.mistake(
        here,
        "a name is expected here, and there is " + found,
        "names are letters, digits, `-` and `_`; others stand in quotes");
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  private TomlValue value(String key) throws Mistake {
    if (!cursor.atEnd() && QUOTES.indexOf(cursor.peek()) >= 0) {
      return texts.read();
    }
    if (cursor.peek() != '[' && cursor.peek() != '{') {
      return plain.read(key);
    }
    if (depth == DEEPEST) {
      throw Syntax.mistake(cursor.here(), "too many brackets are open here");
    }
    depth++;
    TomlValue value = cursor.peek() == '[' ? array(key) : braces();
    depth--;
    return value;
  }

  private TomlValue array(String key) throws Mistake {
    int start = cursor.at();
    cursor.skip(1);
    Span opening = cursor.span(start);
    List<TomlValue> items = new ArrayList<>();
    skipLines();
    while (!cursor.take("]")) {
      requireMore(opening, "]");
      items.add(value(key));
      int behind = cursor.at();
      skipLines();
      if (!cursor.take(",") && !cursor.sees("]")) {
        requireMore(opening, "]");
        throw atKey() ? unclosed(opening, behind) : missingComma("]");
      }
      skipLines();
    }
    return new TomlValue.Array(items, cursor.span(start));
  }

  private TomlValue braces() throws Mistake {
    int start = cursor.at();
    TableBuilder inside = new TableBuilder(sink);
    cursor.skip(1);
    Span opening = cursor.span(start);
    TomlTable table = new TomlTable(opening, TomlTable.Origin.HEADING);
    cursor.skipBlanks();
    if (cursor.take("}")) {
      return closed(table, start);
    }
    do {
      cursor.skipBlanks();
      if (cursor.peek() == '}') {
        throw Syntax.mistake(cursor.here(), "there is a comma before `}`", "leave it out");
      }
      requireSameLine(opening);
      entry(inside, table);
      cursor.skipBlanks();
    } while (cursor.take(","));
    requireSameLine(opening);
    if (!cursor.take("}")) {
      throw missingComma("}");
    }
    return closed(table, start);
  }

  private TomlTable closed(TomlTable table, int start) {
    table.seal(cursor.span(start));
    return table;
  }

  /** True if the next line begins, so that a bracket must have been forgotten. */
  private boolean atKey() {
    int ahead = cursor.word().text().length();
    while (cursor.peek(ahead) == ' ') {
      ahead++;
    }
    return cursor.peek(ahead) == '=' || cursor.peek() == '[';
  }

  private Mistake unclosed(Span opening, int behind) {
    cursor.back(behind);
    return Syntax.mistake(opening, "this bracket is never closed", "put `]` behind the last value");
  }

  private Mistake missingComma(String close) {
    Span word = cursor.word();
    return Syntax.mistake(
        word,
        "`" + word.text() + "` stands where a comma or `" + close + "` belongs",
        "values are separated by commas");
  }

  private void requireMore(Span opening, String close) throws Mistake {
    if (cursor.atEnd()) {
      throw Syntax.mistake(
          opening, "this bracket is never closed", "put `" + close + "` at the end");
    }
  }

  private void requireSameLine(Span opening) throws Mistake {
    if (cursor.atLineEnd()) {
      throw Syntax.mistake(
          opening,
          "this brace is not closed on its line",
          "put `}` behind the last value; what stands in braces stands on one line");
    }
  }

  /** White space, line ends and comments: all may stand between the values of a list. */
  private void skipLines() throws Mistake {
    cursor.skipBlanks();
    while (!cursor.atEnd() && (cursor.atLineEnd() || cursor.peek() == '#')) {
      comment();
      cursor.skipLineEnd();
      cursor.skipBlanks();
    }
  }

  /** A comment up to the end of the line, if there is one. */
  void comment() throws Mistake {
    if (cursor.peek() != '#') {
      return;
    }
    while (!cursor.atLineEnd()) {
      char c = cursor.peek();
      if ((c < ' ' && c != '\t') || c == '\u007f') {
        throw Syntax.mistake(cursor.here(), "a control character can't stand in a comment");
      }
      cursor.skip(1);
    }
  }
}
