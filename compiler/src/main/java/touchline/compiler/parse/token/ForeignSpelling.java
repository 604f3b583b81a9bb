package touchline.compiler.parse.token;

import java.util.List;

/**
 * The quotation marks, comments and signs of other languages, which are read so that they can be
 * named. Each gives the place behind it, or where it was asked about if there is none.
 */
final class ForeignSpelling {
  /** Longer ones first. */
  private static final List<String> SIGNS =
      List.of(
          "==>", "-->", "===", "!==", "=>", "–>", "—>", "==", "<>", "=<", "&&", "||", ":=", "→",
          "⇒", "≠", "≤", "≥", "&", "|", "!", ";", ":", "[", "]");

  private static final List<Quotes> QUOTES =
      List.of(
          new Quotes("'", "'", "'"),
          new Quotes("`", "`", "`"),
          new Quotes("“”„‟", "\"“”„‟", "\"“”„‟"),
          new Quotes("‘’‚", "‘’‚", "‘’"),
          new Quotes("«", "»", "»"),
          new Quotes("»", "«", "«"));

  private ForeignSpelling() {}

  /**
   * A way to quote.
   *
   * @param open any of these begins it
   * @param stop none of these can stand inside
   * @param close any of these ends it
   */
  private record Quotes(String open, String stop, String close) {
    int end(String text, int start) {
      int at = start + 1;
      while (at < text.length() && (stop + "\r\n").indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return at < text.length() && close.indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
    }
  }

  static int signEnd(String text, int start) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, start)) {
        return start + sign.length();
      }
    }
    return start;
  }

  static int quotesEnd(String text, int start) {
    for (Quotes quotes : QUOTES) {
      if (quotes.open.indexOf(text.charAt(start)) >= 0) {
        return quotes.end(text, start);
      }
    }
    return start;
  }

  /** Whether a comment begins here, which goes on to the end of the line. */
  static boolean beginsComment(String text, int start) {
    return text.startsWith("#", start)
        || text.startsWith("-- ", start)
        || text.startsWith("--\t", start);
  }
}
