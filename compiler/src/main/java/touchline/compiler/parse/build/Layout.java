package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchline.compiler.source.Span;

/**
 * What stands between quotation marks, before escapes are resolved: its characters, each with its
 * place in the source. A text block's common indentation, first and last empty line, and white
 * space at line ends are left out.
 */
final class Layout {
  private final StringBuilder characters = new StringBuilder();
  private int[] offsets;
  private final int end;

  private Layout(int end) {
    this.offsets = new int[16];
    this.end = end;
  }

  /** The inside of a string. */
  static Layout ofString(String source, Span inside) {
    Layout layout = new Layout(inside.end());
    layout.add(source, inside.start(), inside.end());
    return layout;
  }

  /** The inside of a text block. */
  static Layout ofBlock(String source, Span inside) {
    Layout layout = new Layout(inside.end());
    List<Line> lines = lines(source, inside);
    int first = lines.get(0).blank() ? 1 : 0;
    int last = lines.size();
    if (last > first && lines.get(last - 1).blank()) {
      last--;
    }
    int indentation = indentation(lines, last);
    for (int i = first; i < last; i++) {
      Line line = lines.get(i);
      if (i > first) {
        layout.add('\n', lines.get(i - 1).end);
      }
      int skipped =
          i == 0 || line.blank() ? line.text : Math.min(line.start + indentation, line.text);
      layout.add(source, skipped, line.end);
    }
    return layout;
  }

  int length() {
    return characters.length();
  }

  char charAt(int index) {
    return characters.charAt(index);
  }

  String substring(int from, int to) {
    return characters.substring(from, to);
  }

  int indexOf(char wanted, int from) {
    return characters.indexOf(String.valueOf(wanted), from);
  }

  /** Where a character stands in the source; behind the last one, where the inside ends. */
  int offset(int index) {
    return index < length() ? offsets[index] : end;
  }

  private void add(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      add(source.charAt(i), i);
    }
  }

  private void add(char character, int offset) {
    if (length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[length()] = offset;
    characters.append(character);
  }

  /**
   * How much white space all lines but the first, which follows the quotation marks, begin with.
   */
  private static int indentation(List<Line> lines, int last) {
    return lines.subList(1, Math.max(1, last)).stream()
        .filter(line -> !line.blank())
        .mapToInt(line -> line.text - line.start)
        .min()
        .orElse(0);
  }

  private static List<Line> lines(String source, Span inside) {
    List<Line> lines = new ArrayList<>();
    int start = inside.start();
    for (int i = start; i < inside.end(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(line(source, start, i));
        boolean pair = c == '\r' && i + 1 < inside.end() && source.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(line(source, start, inside.end()));
    return lines;
  }

  private static Line line(String source, int start, int end) {
    int text = start;
    while (text < end && blank(source.charAt(text))) {
      text++;
    }
    int stop = end;
    while (stop > text && blank(source.charAt(stop - 1))) {
      stop--;
    }
    return new Line(start, text, stop);
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }

  /** A line from {@code start}; its text from {@code text} to before {@code end}. */
  private record Line(int start, int text, int end) {
    boolean blank() {
      return text == end;
    }
  }
}
