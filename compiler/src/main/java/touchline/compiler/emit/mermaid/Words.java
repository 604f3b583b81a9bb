package touchline.compiler.emit.mermaid;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Texts as Mermaid takes them. All marks that could mean something to Mermaid, to Markdown or to
 * HTML are written as entity codes, which Mermaid spells with a number sign.
 */
final class Words {
  private static final String SAFE = " ,:!?()/'=@%";
  private static final String BREAK = "<br/>";

  /** At the beginning, these would make a Markdown list of the text. */
  private static final String LIST_MARKS = "-+.)";

  private Words() {}

  /** Quoted lines, empty ones left out; Mermaid takes no empty text. */
  static String quoted(String... lines) {
    String text =
        Arrays.stream(lines)
            .filter(line -> !line.isEmpty())
            .map(Words::escape)
            .collect(Collectors.joining(BREAK));
    return '"' + (text.isEmpty() ? " " : text) + '"';
  }

  /** For the lines about the diagram, which have neither quotes nor entity codes. */
  static String plain(String text) {
    return text.replaceAll("[;#%{}\"<>`\\\\]", " ").strip();
  }

  private static String escape(String line) {
    StringBuilder escaped = new StringBuilder();
    boolean listMayBegin = true;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      boolean listMark = listMayBegin && LIST_MARKS.indexOf(codePoint) >= 0;
      boolean safe = !listMark && isSafe(codePoint);
      escaped.append(safe ? Character.toString(codePoint) : "#" + codePoint + ";");
      listMayBegin &= Character.isDigit(codePoint);
      at += Character.charCount(codePoint);
    }
    return escaped.toString();
  }

  private static boolean isSafe(int codePoint) {
    return codePoint >= 0x80
        || Character.isLetterOrDigit(codePoint)
        || codePoint == '-'
        || codePoint == '+'
        || codePoint == '.'
        || SAFE.indexOf(codePoint) >= 0;
  }
}
