package touchline.compiler.report;

import java.util.ArrayList;
import java.util.List;

/** Running text, broken between words into lines that fit; code in backticks stays together. */
final class WrappedLines {
  private WrappedLines() {}

  /**
   * The lines of a text.
   *
   * @param width most characters of a line; a longer word has a line of its own
   */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
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
