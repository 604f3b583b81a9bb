package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a flow with other white space and other comments. */
final class Layout {
  private static final List<String> GAPS =
      List.of(" ", "\n", "\t", "  ", "\n\n", " /* aside */ ", " // aside\n", "\r\n");

  private Layout() {}

  static String shuffled(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (String piece : pieces(text)) {
      out.append(piece.isBlank() || isComment(piece) ? gap(random) : piece);
    }
    return out.toString();
  }

  private static String gap(Random random) {
    return GAPS.get(random.nextInt(GAPS.size()));
  }

  private static boolean isComment(String piece) {
    return piece.startsWith("//") || piece.startsWith("/*");
  }

  /** White space, comments, texts, and what stands between them. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private static int end(String text, int at) {
    if (text.startsWith("//", at)) {
      int line = text.indexOf('\n', at);
      return line < 0 ? text.length() : line;
    }
    if (text.startsWith("/*", at)) {
      return text.indexOf("*/", at) + 2;
    }
    if (text.startsWith("\"\"\"", at)) {
      return text.indexOf("\"\"\"", at + 3) + 3;
    }
    if (text.charAt(at) == '"') {
      int end = at + 1;
      while (text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return end + 1;
    }
    boolean white = Character.isWhitespace(text.charAt(at));
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) != '"'
        && !text.startsWith("//", end)
        && !text.startsWith("/*", end)
        && Character.isWhitespace(text.charAt(end)) == white) {
      end++;
    }
    return end;
  }
}
