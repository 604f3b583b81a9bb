package touchline.compiler.check.rules;

import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/** Where the duration of a clause is written. The model keeps the statement's place, not theirs. */
final class WrittenClause {
  private WrittenClause() {}

  /**
   * From the clause's word to the end of its duration, or the whole statement if that is not found.
   */
  static Span of(Node node, String word) {
    Span span = node.span();
    String text = blanked(span.text());
    for (int at = text.lastIndexOf(word); at >= 0; at = text.lastIndexOf(word, at - 1)) {
      int end = durationEnd(text, at + word.length());
      if (end > 0) {
        return span.file().span(span.start() + at, span.start() + end);
      }
      if (at == 0) {
        break;
      }
    }
    return span;
  }

  /** The text with blanks in the place of what stands in quotes. */
  private static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (quoted) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  /** Where a number, perhaps {@code working}, and a unit end; 0 if something else stands there. */
  private static int durationEnd(String text, int from) {
    int number = pastBlanks(text, from);
    int unit = number;
    while (unit < text.length()
        && (Character.isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
      unit++;
    }
    if (unit == number || number == from) {
      return 0;
    }
    int end = pastWord(text, pastBlanks(text, unit));
    return text.substring(pastBlanks(text, unit), end).equals("working")
        ? pastWord(text, pastBlanks(text, end))
        : end;
  }

  private static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int pastWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
