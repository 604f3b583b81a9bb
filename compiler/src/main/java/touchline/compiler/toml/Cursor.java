package touchline.compiler.toml;

import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** A place in a text that moves on. */
final class Cursor {
  /** What {@link #peek()} gives behind the last character. */
  static final char END = '\0';

  private final SourceFile file;
  private final String text;
  private int at = 0;

  Cursor(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean sees(String wanted) {
    return text.startsWith(wanted, at);
  }

  /** Goes on behind a text, if it stands here. */
  boolean take(String wanted) {
    boolean there = sees(wanted);
    if (there) {
      at += wanted.length();
    }
    return there;
  }

  char next() {
    return text.charAt(at++);
  }

  void skip(int characters) {
    at = Math.min(text.length(), at + characters);
  }

  /** Goes back to a place before. */
  void back(int before) {
    at = before;
  }

  /** At the end of a line, or of the text. */
  boolean atLineEnd() {
    return atEnd() || peek() == '\n' || sees("\r\n");
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  void skipToLineEnd() {
    while (!atLineEnd()) {
      at++;
    }
  }

  void skipLineEnd() {
    if (!take("\r\n")) {
      take("\n");
    }
  }

  Span span(int from) {
    return file.span(from, at);
  }

  /** The character here; at the end of a line, the place before it. */
  Span here() {
    int width = atLineEnd() ? 0 : Character.charCount(text.codePointAt(at));
    return file.span(at, at + width);
  }

  /** The word here, up to a blank or a sign that ends it. */
  Span word() {
    int end = at;
    while (end < text.length() && " \t\r\n,]}=#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == at ? here() : file.span(at, end);
  }
}
