package touchline.compiler.merge.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, sign, string, comment or stretch of white space of a well-formed text.
 *
 * @param start first character, counted from 0
 * @param end the character behind the last one
 */
public record Lexeme(Kind kind, int start, int end) {
  private static final String SIGNS = "{}(),";

  /** What it is. */
  public enum Kind {
    SPACE,
    LINE_COMMENT,
    BLOCK_COMMENT,
    WORD
  }

  /** The lexeme that starts at a place of a text before its end. */
  public static Lexeme at(String text, int start) {
    char c = text.charAt(start);
    if (isSpace(c)) {
      int end = start + 1;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      return new Lexeme(Kind.SPACE, start, end);
    }
    if (text.startsWith("//", start)) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return new Lexeme(Kind.LINE_COMMENT, start, end);
    }
    if (text.startsWith("/*", start)) {
      return new Lexeme(Kind.BLOCK_COMMENT, start, closed(text, "*/", start + 2, false));
    }
    if (c == '"') {
      String quotes = text.startsWith("\"\"\"", start) ? "\"\"\"" : "\"";
      return new Lexeme(Kind.WORD, start, closed(text, quotes, start + quotes.length(), true));
    }
    return new Lexeme(Kind.WORD, start, SIGNS.indexOf(c) >= 0 ? start + 1 : wordEnd(text, start));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085';
  }

  private static int closed(String text, String mark, int from, boolean escapes) {
    int at = from;
    while (at < text.length() && !text.startsWith(mark, at)) {
      at += escapes && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + mark.length());
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && text.charAt(end) != '"'
        && SIGNS.indexOf(text.charAt(end)) < 0
        && !text.startsWith("//", end)
        && !text.startsWith("/*", end)) {
      end++;
    }
    return end;
  }

  /** All lexemes of a text. */
  public static List<Lexeme> all(String text) {
    List<Lexeme> all = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Lexeme next = at(text, at);
      all.add(next);
      at = next.end();
    }
    return all;
  }

  /** The first word or sign from a place on; the text's end if there is none. */
  public static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && at(text, at).kind() != Kind.WORD) {
      at = at(text, at).end();
    }
    return at;
  }

  /** Words and comments of a text: two texts with the same ones differ in layout only. */
  public static List<String> wordsAndComments(String text) {
    return all(text).stream()
        .filter(lexeme -> lexeme.kind() != Kind.SPACE)
        .map(lexeme -> text.substring(lexeme.start(), lexeme.end()).strip())
        .toList();
  }

  /** The same with single spaces between them. */
  public static String plain(String text) {
    return String.join(" ", wordsAndComments(text));
  }

  /** Whether what comes behind a text must stand on another line. */
  public static boolean endsInLineComment(String text) {
    List<Lexeme> all = all(text);
    return !all.isEmpty() && all.get(all.size() - 1).kind() == Kind.LINE_COMMENT;
  }

  /** Where the comments end that stand behind a place in the same line; the place if none do. */
  public static int endOfTrailingComments(String text, int from, int limit) {
    int end = from;
    for (int at = from; at < limit; ) {
      Lexeme next = at(text, at);
      if (next.kind() == Kind.WORD) {
        return from; // what stands between two entries of a line belongs to the second
      }
      boolean breaks = text.substring(next.start(), next.end()).indexOf('\n') >= 0;
      if (breaks) {
        return end;
      }
      end = next.kind() == Kind.SPACE ? end : next.end();
      at = next.end();
    }
    return end;
  }
}
