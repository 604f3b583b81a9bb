package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two paths side by side.
 *
 * @param expected the ids of its statements
 * @param actual the ids of its statements
 * @param complete false if the actual path was broken off
 */
public record PathDifference(List<String> expected, List<String> actual, boolean complete) {
  public PathDifference {
    expected = List.copyOf(expected);
    actual = List.copyOf(actual);
  }

  /** One line of both; one of them may be over before the other. */
  public record Row(int number, Optional<String> expected, Optional<String> actual) {
    public boolean same() {
      return expected.equals(actual);
    }
  }

  /** All lines, numbered from 1. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      rows.add(new Row(i + 1, at(expected, i), at(actual, i)));
    }
    return rows;
  }

  /** The number of the first line that differs; one behind the last if none does. */
  public int first() {
    return rows().stream()
        .filter(row -> !row.same())
        .findFirst()
        .map(Row::number)
        .orElse(rows().size() + 1);
  }

  private static Optional<String> at(List<String> path, int i) {
    return i < path.size() ? Optional.of(path.get(i)) : Optional.empty();
  }
}
