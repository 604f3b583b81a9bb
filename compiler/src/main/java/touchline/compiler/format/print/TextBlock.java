package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.format.document.Doc;

/** Texts of several lines, between quotation marks on lines of their own. */
final class TextBlock {
  private static final String MARKS = "\"\"\"";

  private TextBlock() {}

  /** The text's lines below the opening marks, one step further in than the entry. */
  static Doc of(String inside) {
    if (inside.isEmpty()) {
      return new Doc.Text(MARKS + MARKS);
    }
    List<Doc> lines = new ArrayList<>();
    for (String line : kept(inside).split("\n", -1)) {
      lines.add(new Doc.HardLine(false));
      lines.add(new Doc.Text(line));
    }
    lines.add(new Doc.HardLine(false));
    lines.add(new Doc.Text(MARKS));
    Doc nested = new Doc.Nest(2 - Entry.CONTINUATION, new Doc.Concat(lines));
    return new Doc.Concat(List.of(new Doc.Text(MARKS), nested));
  }

  /** A value's characters as they are written in a block, where quotation marks may stand. */
  static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace(MARKS, "\"\"\\\"");
  }

  /**
   * The same with {@code \\n} for those lines' ends beside which spaces would be lost: spaces at a
   * line's end are none of the text, nor is indentation that all lines have.
   */
  private static String kept(String inside) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      boolean atSpaces =
          inside.charAt(i) == '\n'
              && ((i > 0 && inside.charAt(i - 1) == ' ') || isBlankWithSpaces(inside, i + 1));
      kept.append(atSpaces ? "\\n" : inside.substring(i, i + 1));
    }
    boolean held = kept.toString().lines().anyMatch(TextBlock::holdsTheMargin);
    return held ? kept.toString() : inside.replace("\n", "\\n");
  }

  private static boolean isBlankWithSpaces(String inside, int start) {
    int end = start;
    while (end < inside.length() && inside.charAt(end) == ' ') {
      end++;
    }
    return end > start && (end == inside.length() || inside.charAt(end) == '\n');
  }

  /** Beside a line without indentation, that of the others is part of the text. */
  private static boolean holdsTheMargin(String line) {
    return !line.isEmpty() && line.charAt(0) != ' ';
  }
}
