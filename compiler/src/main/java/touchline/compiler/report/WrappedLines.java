package touchline.compiler.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text, broken between words into lines that fit. What stands between backticks stays
 * together, so that it can be copied; it may then be longer than a line.
 */
final class WrappedLines {
  private WrappedLines() {}

  /**
   * The lines of a text.
   *
   * @param width most characters of a line
   */
  static List<String> of(String text, int width) {
    return of(text, width, width);
  }

  /**
   * The lines of a text that begins behind something else.
   *
   * @param first most characters of its first line
   * @param width most characters of each line below
   */
  static List<String> of(String text, int first, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = first;
    for (String word : words(text)) {
      int length = word.codePointCount(0, word.length());
      if (!line.isEmpty() && length >= room) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      room -= line.isEmpty() ? length : length + 1;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    boolean code = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      code ^= text.charAt(i) == '`';
      if (text.charAt(i) == ' ' && !code) {
        words.add(text.substring(start, i));
        start = i + 1;
      }
    }
    words.add(text.substring(start));
    return words;
  }
}
