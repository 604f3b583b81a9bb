package touchline.compiler.report;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.source.LineMap;
import touchline.compiler.source.Span;

/**
 * The source lines of a span, each followed by a line of marks under the range. Of a span over more
 * than three lines only the first and the last are shown.
 */
final class Snippet {
  private static final int ALL_SHOWN = 3;

  private final TextStyle style;
  private final int gutter;

  /**
   * @param gutter digits of the widest line number beside which this one stands
   */
  Snippet(TextStyle style, int gutter) {
    this.style = style;
    this.gutter = gutter;
  }

  /** The digits that the line numbers of a span need. */
  static int gutterOf(Span span) {
    return Integer.toString(lastLine(span)).length();
  }

  void append(Span span, char mark, Paint paint, StringBuilder out) {
    int before = 0;
    for (int number : shownLines(span)) {
      if (before != 0 && number > before + 1) {
        out.append(style.paint(Paint.GUTTER, " ".repeat(gutter) + "…")).append('\n');
      }
      appendLine(span, number, mark, paint, out);
      before = number;
    }
  }

  private static List<Integer> shownLines(Span span) {
    int first = span.file().lines().lineAt(span.start());
    int last = lastLine(span);
    if (last - first >= ALL_SHOWN) {
      return List.of(first, last);
    }
    List<Integer> all = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      all.add(line);
    }
    return all;
  }

  /** The line of the span's last character; what only ends a line does not count. */
  private static int lastLine(Span span) {
    String text = span.file().text();
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return span.file().lines().lineAt(Math.max(span.start(), end - 1));
  }

  private void appendLine(Span span, int number, char mark, Paint paint, StringBuilder out) {
    LineMap lines = span.file().lines();
    int lineStart = lines.startOf(number);
    String line = lines.line(number);
    int start =
        Math.min(
            line.length(), Math.max(span.start() - lineStart, indentOf(line, span, lineStart)));
    int end = Math.max(start, Math.min(span.end() - lineStart, line.stripTrailing().length()));
    LineWindow window = LineWindow.of(line, start, end);

    String digits = Integer.toString(number);
    String numbered = " ".repeat(gutter - digits.length()) + digits + " |";
    out.append(style.paint(Paint.GUTTER, numbered));
    if (!window.text().isEmpty()) {
      out.append(' ').append(window.text());
    }
    out.append('\n').append(style.paint(Paint.GUTTER, " ".repeat(gutter) + " |"));
    out.append(" ".repeat(window.indent() + 1));
    out.append(style.paint(paint, String.valueOf(mark).repeat(window.width()))).append('\n');
  }

  /** On its later lines a span starts at the first character that is no space. */
  private static int indentOf(String line, Span span, int lineStart) {
    return span.start() >= lineStart ? 0 : line.length() - line.stripLeading().length();
  }
}
