package touchline.compiler.diff.report;

import java.util.regex.Pattern;

/** A text in one line, and not too long. */
final class ShortText {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 100;

  private ShortText() {}

  /** Cut behind a word, if it is too long for a cell. */
  static String of(String text) {
    return of(text, LONGEST);
  }

  /** Cut behind a word, if it has more characters than these. */
  static String of(String text, int longest) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    int at = space < longest / 2 ? longest : space;
    // Half of a character is none.
    int whole = Character.isHighSurrogate(line.charAt(at - 1)) ? at - 1 : at;
    return line.substring(0, whole) + " …";
  }
}
