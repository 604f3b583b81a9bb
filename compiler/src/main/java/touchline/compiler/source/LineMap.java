package touchline.compiler.source;

import java.util.Arrays;

/**
 * Finds lines in a text. A line ends with LF, CR LF or a single CR; the ends belong to no line's
 * text. The table is made on first use, since a file without findings needs none.
 */
public final class LineMap {
  private final String text;
  private volatile int[] starts = {};

  LineMap(String text) {
    this.text = text;
  }

  /** How many lines there are; an empty text has one. */
  public int count() {
    return starts().length;
  }

  /** The line (from 1) that {@code offset} stands in, and its column there. */
  public Position position(int offset) {
    int line = lineAt(offset);
    int start = starts()[line - 1];
    return new Position(line, text.codePointCount(start, offset) + 1);
  }

  /** The line (from 1) that {@code offset} stands in. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first character of a line (from 1). */
  public int startOf(int line) {
    return starts()[line - 1];
  }

  /** The text of a line (from 1), without its end. */
  public String line(int line) {
    int start = startOf(line);
    int end = line < count() ? startOf(line + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  private int[] starts() {
    int[] found = starts;
    if (found.length == 0) {
      found = find(text);
      starts = found;
    }
    return found;
  }

  private static int[] find(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
