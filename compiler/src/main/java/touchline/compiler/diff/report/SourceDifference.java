package touchline.compiler.diff.report;

import java.util.List;
import touchline.compiler.source.Span;

/**
 * What is otherwise in two places of the source, with a word of what is the same on both sides:
 * {@code within 1 h} and {@code within 2 h}.
 */
record SourceDifference(String before, String after) {
  private static final int CONTEXT = 1;

  /** Nothing if both have nothing in common: then they are not the same thing. */
  static SourceDifference of(Span before, Span after) {
    List<String> older = SourceLine.words(before);
    List<String> newer = SourceLine.words(after);
    int shorter = Math.min(older.size(), newer.size());
    int start = 0;
    while (start < shorter && older.get(start).equals(newer.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
      end++;
    }
    if (start + end == 0) {
      return new SourceDifference("", "");
    }
    return new SourceDifference(between(older, start, end), between(newer, start, end));
  }

  private static String between(List<String> words, int start, int end) {
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(words.size(), words.size() - end + CONTEXT);
    return SourceLine.cut(String.join(" ", words.subList(from, to)));
  }
}
