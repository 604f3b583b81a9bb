package touchline.compiler.toml;

import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.SourceFile;
import touchline.compiler.toml.TomlTable.Origin;

/** Reads a TOML file line by line; a mistake costs its line and no more. */
public final class TomlReader {
  private final Cursor cursor;
  private final ValueReader values;
  private final TableBuilder builder;
  private final DiagnosticSink sink;
  private final TomlTable root;
  private TomlTable table;

  private TomlReader(SourceFile file, DiagnosticSink sink) {
    this.cursor = new Cursor(file);
    this.values = new ValueReader(cursor, sink);
    this.builder = new TableBuilder(sink);
    this.sink = sink;
    this.root = new TomlTable(file.span(0, 0), Origin.HEADING);
    this.table = root;
  }

  /** All that could be understood; what is wrong is reported. */
  public static TomlTable read(SourceFile file, DiagnosticSink sink) {
    return new TomlReader(file, sink).read();
  }

  private TomlTable read() {
    while (!cursor.atEnd()) {
      try {
        line();
      } catch (Mistake mistake) {
        sink.report(mistake.diagnostic());
        recover();
      }
      cursor.skipLineEnd();
    }
    return root;
  }

  private void line() throws Mistake {
    cursor.skipBlanks();
    if (cursor.take("[[")) {
      table = builder.element(root, headingKey("]]"));
    } else if (cursor.take("[")) {
      table = builder.heading(root, headingKey("]"));
    } else if (!cursor.atLineEnd() && cursor.peek() != '#') {
      values.entry(builder, table);
    }
    cursor.skipBlanks();
    values.comment();
    if (!cursor.atLineEnd()) {
      throw surplus();
    }
  }

  private Key headingKey(String close) throws Mistake {
    int start = cursor.at() - close.length();
    try {
      Key key = values.key();
      if (!cursor.take(close)) {
        throw Syntax.mistake(
            cursor.span(start),
            "`" + close + "` is missing behind this heading",
            "write `" + cursor.span(start).text().strip() + close + "`");
      }
      return key;
    } catch (Mistake mistake) {
      // Nobody knows where the lines below belong; they are read, and looked at by nobody.
      table = new TomlTable(cursor.span(start), Origin.HEADING);
      throw mistake;
    }
  }

  private Mistake surplus() {
    if (cursor.sees("//")) {
      return Syntax.mistake(
          cursor.here(), "`//` begins no comment here", "comments begin with `#`");
    }
    int start = cursor.at();
    cursor.skipToLineEnd();
    String text = cursor.span(start).text().strip();
    return Syntax.mistake(
        cursor.span(start),
        "`" + text + "` stands behind what was complete",
        "each key stands on a line of its own; a text with blanks stands in quotes as a whole");
  }

  /** Skips the line, and of an open bracket all lines that look like what is in brackets. */
  private void recover() {
    cursor.skipToLineEnd();
    boolean open = values.inBrackets();
    values.reset();
    while (open && !cursor.atEnd()) {
      int ahead = cursor.peek() == '\r' ? 2 : 1;
      if (beginsAnew(ahead)) {
        return;
      }
      cursor.skipLineEnd();
      cursor.skipToLineEnd();
    }
  }

  /** True if the line after the next characters is a heading, has a key, or is empty. */
  private boolean beginsAnew(int ahead) {
    int at = ahead;
    while (cursor.peek(at) == ' ' || cursor.peek(at) == '\t') {
      at++;
    }
    if (cursor.peek(at) == '[' || cursor.peek(at) == '\n' || cursor.peek(at) == '\r') {
      return true;
    }
    if (cursor.peek(at) == '"' || cursor.peek(at) == '\'') {
      return false;
    }
    while (cursor.peek(at) != Cursor.END && cursor.peek(at) != '\n' && cursor.peek(at) != '=') {
      at++;
    }
    return cursor.peek(at) == '=';
  }
}
