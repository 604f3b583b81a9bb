package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands between quotation marks, before escapes are resolved: its characters, and where they
 * stand in the source. A text block's common indentation, first and last empty line, and white
 * space at line ends are left out.
 */
final class Layout {
  private static final int[] ONE_LINE = {0};

  private final String characters;
  private final int[] lines;
  private final int[] offsets;
  private final int end;

  /**
   * @param lines the indexes of the characters that lines begin with
   * @param offsets where these stand in the source
   * @param end where the inside ends
   */
  private Layout(String characters, int[] lines, int[] offsets, int end) {
    this.characters = characters;
    this.lines = lines;
    this.offsets = offsets;
    this.end = end;
  }

  /** The inside of a string, which is a part of the source. */
  static Layout ofString(String source, int start, int end) {
    return new Layout(source.substring(start, end), ONE_LINE, new int[] {start}, end);
  }

  /** The inside of a text block, likewise. */
  static Layout ofBlock(String source, int start, int end) {
    List<Line> lines = lines(source, start, end);
    int first = lines.get(0).blank() ? 1 : 0;
    int last = lines.size();
    if (last > first && lines.get(last - 1).blank()) {
      last--;
    }
    int indentation = indentation(lines, last);
    StringBuilder characters = new StringBuilder();
    int[] starts = new int[last - first];
    int[] offsets = new int[last - first];
    for (int i = first; i < last; i++) {
      Line line = lines.get(i);
      if (i > first) {
        characters.append('\n'); // Where the line before it ends.
      }
      int skipped =
          i == 0 || line.blank() ? line.text : Math.min(line.start + indentation, line.text);
      starts[i - first] = characters.length();
      offsets[i - first] = skipped;
      characters.append(source, skipped, line.end);
    }
    return new Layout(characters.toString(), starts, offsets, end);
  }

  /** The characters, whose places are asked for by their indexes. */
  String characters() {
    return characters;
  }

  /** Where a character stands in the source; behind the last one, where the inside ends. */
  int offset(int index) {
    if (index >= characters.length()) {
      return end;
    }
    int found = Arrays.binarySearch(lines, index);
    int line = found >= 0 ? found : -found - 2;
    return offsets[line] + index - lines[line];
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

  private static List<Line> lines(String source, int from, int end) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(line(source, start, i));
        boolean pair = c == '\r' && i + 1 < end && source.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(line(source, start, end));
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
