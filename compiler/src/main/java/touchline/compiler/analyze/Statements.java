package touchline.compiler.analyze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import touchline.compiler.ast.Statement;

/**
 * All statements of a flow, also those in blocks, taken apart. Their numbers, from 0, are in the
 * order in which they are written; a statement is found again by its place.
 */
final class Statements {
  private static final Comparator<Parts> BY_PLACE =
      Comparator.comparingInt(parts -> parts.statement().span().start());

  private final List<Parts> all;
  private final int[] starts;

  private Statements(List<Parts> all) {
    this.all = all;
    this.starts = new int[all.size()];
    Arrays.setAll(starts, number -> all.get(number).statement().span().start());
  }

  static Statements of(List<Statement> body) {
    List<Parts> all = new ArrayList<>();
    Deque<Statement> waiting = new ArrayDeque<>(body);
    while (!waiting.isEmpty()) {
      Parts parts = Parts.of(waiting.removeFirst());
      all.add(parts);
      List<Statement> inner = parts.inside();
      for (int i = inner.size() - 1; i >= 0; i--) {
        waiting.addFirst(inner.get(i));
      }
    }
    all.sort(BY_PLACE); // The reminders of a wait come before its branches.
    return new Statements(all);
  }

  List<Parts> all() {
    return all;
  }

  Parts parts(int number) {
    return all.get(number);
  }

  int number(Statement statement) {
    return Arrays.binarySearch(starts, statement.span().start());
  }

  /** The number of the first one that begins at a place of the file or behind it. */
  int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 1 : found;
  }
}
