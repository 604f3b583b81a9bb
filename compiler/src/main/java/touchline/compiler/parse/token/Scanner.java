package touchline.compiler.parse.token;

import org.antlr.v4.runtime.Token;
import touchline.compiler.source.NameForm;
import touchline.grammar.TouchlineLexer;

/**
 * Finds where tokens begin and end: at each place the longest one of {@code TouchlineLexer.g4}. A
 * test holds it against the lexer that ANTLR makes of the grammar, which is ready later and slower.
 */
final class Scanner {
  private static final String BLOCK_QUOTES = "\"\"\"";
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final String text;

  private int start;
  private int end;

  Scanner(String text) {
    this.text = text;
  }

  /** Where the token that was found last begins. */
  int start() {
    return start;
  }

  /** Behind the token that was found last. */
  int end() {
    return end;
  }

  /** Goes on at another place than behind the last token. */
  void goOnAt(int offset) {
    end = offset;
  }

  /** Finds the next token, past white space; gives its type. */
  int next() {
    start = end;
    while (isWhiteSpace(sign(start))) {
      start++;
    }
    end = start;
    return start == text.length() ? Token.EOF : type(sign(start));
  }

  /**
   * What the word that was found last means: the grammar reads all words alike, and the few that
   * mean something have types of their own.
   */
  int meaning() {
    return Words.type(text, start, end);
  }

  /** The character at a place; behind the last one stands one that no token goes on with. */
  private char sign(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private int type(char first) {
    return switch (first) {
      case '{' -> found(TouchlineLexer.OPEN_BRACE, 1);
      case '}' -> found(TouchlineLexer.CLOSE_BRACE, 1);
      case '(' -> found(TouchlineLexer.OPEN_PARENTHESIS, 1);
      case ')' -> found(TouchlineLexer.CLOSE_PARENTHESIS, 1);
      case ',' -> found(TouchlineLexer.COMMA, 1);
      case '.' -> found(TouchlineLexer.DOT, 1);
      case '%' -> found(TouchlineLexer.PERCENT, 1);
      case '-' -> dash();
      case '=' -> unlessForeign(TouchlineLexer.EQUAL, 1);
      case '!' -> comparing(TouchlineLexer.NOT_EQUAL, TouchlineLexer.FOREIGN_SIGN);
      case '<' -> comparing(TouchlineLexer.LESS_OR_EQUAL, TouchlineLexer.LESS);
      case '>' -> comparing(TouchlineLexer.GREATER_OR_EQUAL, TouchlineLexer.GREATER);
      case '"' -> quoted();
      case '/' -> slash();
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> NameForm.begins(text.codePointAt(start)) ? word() : foreign();
    };
  }

  private int found(int type, int length) {
    end = start + length;
    return type;
  }

  private int to(int offset, int type) {
    end = offset;
    return type;
  }

  /** A sign, unless one of another language begins with it. */
  private int unlessForeign(int type, int length) {
    int foreign = ForeignSpelling.signEnd(text, start);
    return foreign > start + length
        ? to(foreign, TouchlineLexer.FOREIGN_SIGN)
        : found(type, length);
  }

  /** What is no Touchline. */
  private int foreign() {
    if (ForeignSpelling.beginsComment(text, start)) {
      return to(lineEnd(start), TouchlineLexer.FOREIGN_COMMENT);
    }
    int quotes = ForeignSpelling.quotesEnd(text, start);
    if (quotes > start) {
      return to(quotes, TouchlineLexer.FOREIGN_QUOTES);
    }
    int sign = ForeignSpelling.signEnd(text, start);
    return sign > start
        ? to(sign, TouchlineLexer.FOREIGN_SIGN)
        : found(TouchlineLexer.UNEXPECTED, Character.charCount(text.codePointAt(start)));
  }

  private int dash() {
    if (sign(start + 1) == '>') {
      return found(TouchlineLexer.ARROW, 2);
    }
    int digits = digits(start + 1);
    return digits > start + 1 ? to(fraction(digits), TouchlineLexer.NUMBER) : foreign();
  }

  private int comparing(int withEqual, int alone) {
    return sign(start + 1) == '=' ? unlessForeign(withEqual, 2) : unlessForeign(alone, 1);
  }

  private int slash() {
    if (sign(start + 1) == '/') {
      return to(lineEnd(start), TouchlineLexer.LINE_COMMENT);
    }
    if (sign(start + 1) == '*') {
      int close = text.indexOf("*/", start + 2);
      return close < 0
          ? found(TouchlineLexer.UNCLOSED_COMMENT, 2)
          : to(close + 2, TouchlineLexer.BLOCK_COMMENT);
    }
    return foreign();
  }

  private int quoted() {
    if (text.startsWith(BLOCK_QUOTES, start)) {
      return block();
    }
    int at = start + 1;
    while (at < text.length() && !endsLine(sign(at))) {
      if (sign(at) == '"') {
        return to(at + 1, TouchlineLexer.STRING);
      }
      boolean escapes = sign(at) == '\\' && at + 1 < text.length() && !endsLine(sign(at + 1));
      at += escapes ? 2 : 1;
    }
    return to(at, TouchlineLexer.UNCLOSED_STRING);
  }

  private int block() {
    int at = start + BLOCK_QUOTES.length();
    while (at < text.length()) {
      if (text.startsWith(BLOCK_QUOTES, at)) {
        return to(at + BLOCK_QUOTES.length(), TouchlineLexer.TEXT_BLOCK);
      }
      at += sign(at) == '\\' ? 2 : 1;
    }
    return found(TouchlineLexer.UNCLOSED_TEXT_BLOCK, BLOCK_QUOTES.length());
  }

  /** A number, or a date or a time, however impossible. */
  private int number() {
    int first = digits(start);
    if (sign(first) == ':') {
      int minutes = groupEnd(first, ':');
      return minutes == first
          ? to(first, TouchlineLexer.NUMBER)
          : to(groupEnd(minutes, ':'), TouchlineLexer.TIME);
    }
    int month = dateGroupEnd(first);
    int year = month == first ? month : dateGroupEnd(month);
    return year > month
        ? to(year, TouchlineLexer.DATE)
        : to(fraction(first), TouchlineLexer.NUMBER);
  }

  private int dateGroupEnd(int end) {
    char separator = sign(end);
    boolean separates = separator == '-' || separator == '.' || separator == '/';
    return separates ? groupEnd(end, separator) : end;
  }

  private int fraction(int end) {
    return groupEnd(end, '.');
  }

  /** Behind the digits that follow on a separator at {@code end}, if they do. */
  private int groupEnd(int end, char separator) {
    int behind = sign(end) == separator ? digits(end + 1) : end;
    return behind > end + 1 ? behind : end;
  }

  private int digits(int from) {
    int at = from;
    while (isDigit(sign(at))) {
      at++;
    }
    return at;
  }

  private int word() {
    int at = start;
    while (NameForm.isPlain(sign(at))) {
      at++;
    }
    if (sign(at) == '-' || sign(at) >= FIRST_BEYOND_ASCII) {
      at = NameForm.end(text, at);
    }
    return to(at, isCurrency(at) ? TouchlineLexer.CAPITALS : TouchlineLexer.WORD);
  }

  private boolean isCurrency(int end) {
    return end == start + 3
        && isCapital(sign(start))
        && isCapital(sign(start + 1))
        && isCapital(sign(start + 2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What Unicode calls so, and the mark that some editors begin files with. */
  private static boolean isWhiteSpace(char c) {
    return c < FIRST_BEYOND_ASCII
        ? c == ' ' || c >= '\t' && c <= '\r'
        : Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && !endsLine(sign(at))) {
      at++;
    }
    return at;
  }
}
