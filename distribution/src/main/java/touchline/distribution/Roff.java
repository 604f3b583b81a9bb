package touchline.distribution;

/** Text in the language of manual pages: see {@code man(7)}. */
final class Roff {
  private Roff() {}

  /** A text, such that no character of it is taken for a command. */
  static String text(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 8);
    boolean first = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (first && (c == '.' || c == '\'')) {
        out.append("\\&");
      }
      out.append(c == '\\' ? "\\e" : c == '-' ? "\\-" : String.valueOf(c));
      first = c == '\n';
    }
    return out.toString();
  }

  /** An argument of a command. */
  static String argument(String plain) {
    return '"' + plain.replace("\\", "\\e").replace("\"", "\\(dq") + '"';
  }

  /** A text in bold. */
  static String bold(String plain) {
    return "\\fB" + text(plain) + "\\fR";
  }

  /** A text in italics. */
  static String italic(String plain) {
    return "\\fI" + text(plain) + "\\fR";
  }
}
