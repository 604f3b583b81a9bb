package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a text as a unified diff, which {@code patch} and {@code git apply} read. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The diff of a file; empty if the texts are the same. */
  static String of(String file, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.hunks();
    return diff.out.isEmpty() ? "" : "--- a/" + file + "\n+++ b/" + file + "\n" + diff.out;
  }

  /** With their ends, since these may be what differs. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private void hunks() {
    List<LineDiff.Same> shared = LineDiff.of(before, after);
    int first = 0;
    while (first < shared.size() - 1) {
      int last = first + 1;
      while (last < shared.size() - 1 && shared.get(last).length() <= 2 * CONTEXT) {
        last++;
      }
      hunk(shared.subList(first, last + 1));
      first = last;
    }
  }

  private void hunk(List<LineDiff.Same> shared) {
    LineDiff.Same top = shared.get(0);
    LineDiff.Same end = shared.get(shared.size() - 1);
    int above = Math.min(CONTEXT, top.length());
    int below = Math.min(CONTEXT, end.length());
    int beforeStart = top.beforeEnd() - above;
    int afterStart = top.afterEnd() - above;
    int beforeCount = end.before() + below - beforeStart;
    int afterCount = end.after() + below - afterStart;
    if (beforeCount == above + below && afterCount == beforeCount) {
      return;
    }
    out.append("@@ -").append(range(beforeStart, beforeCount));
    out.append(" +").append(range(afterStart, afterCount)).append(" @@\n");
    print(' ', before.subList(beforeStart, top.beforeEnd()));
    for (int i = 1; i < shared.size(); i++) {
      LineDiff.Same last = shared.get(i - 1);
      LineDiff.Same next = shared.get(i);
      print('-', before.subList(last.beforeEnd(), next.before()));
      print('+', after.subList(last.afterEnd(), next.after()));
      boolean inside = i < shared.size() - 1;
      print(' ', before.subList(next.before(), inside ? next.beforeEnd() : next.before() + below));
    }
  }

  /** An empty range stands behind the line that it names. */
  private static String range(int start, int count) {
    return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
  }

  private void print(char sign, List<String> lines) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
