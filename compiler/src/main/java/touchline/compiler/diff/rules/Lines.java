package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.rules.DetailWords.About;
import touchline.compiler.diff.rules.DetailWords.Line;

/**
 * Which lines came, which went, and whether those that stayed are in another order.
 *
 * @param isReordered whether those in both are in another order
 */
record Lines(List<Line> removed, List<Line> added, boolean isReordered) {

  static Lines of(List<Line> before, List<Line> after) {
    List<String> open = new ArrayList<>(before.stream().map(Lines::key).toList());
    List<Line> added = new ArrayList<>();
    List<String> stayed = new ArrayList<>();
    for (Line line : after) {
      if (open.remove(key(line))) {
        stayed.add(key(line));
      } else {
        added.add(line);
      }
    }
    List<Line> removed = new ArrayList<>();
    List<String> wereThere = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      // What is still open went; of the same lines, the last ones.
      if (open.remove(key(before.get(i)))) {
        removed.add(0, before.get(i));
      } else {
        wereThere.add(0, key(before.get(i)));
      }
    }
    return new Lines(removed, added, !wereThere.equals(stayed));
  }

  private static String key(Line line) {
    return line.about() + " " + line.key();
  }

  /** The change with the lines that went and those that came. */
  static Change worded(Change change, List<Line> gone, List<Line> come) {
    return OnlyThere.worded(change, texts(gone), texts(come));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  List<Line> removed(About about) {
    return removed.stream().filter(line -> line.about() == about).toList();
  }

  List<Line> added(About about) {
    return added.stream().filter(line -> line.about() == about).toList();
  }
}
