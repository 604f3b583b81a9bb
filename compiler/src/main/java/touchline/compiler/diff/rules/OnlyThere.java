package touchline.compiler.diff.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.diff.Change;

/** The lines of one version that the other one lacks. */
final class OnlyThere {
  private OnlyThere() {}

  static List<String> of(List<String> lines, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }

  /** The change with what only the older version has, and what only the newer one has. */
  static Change worded(Change change, List<String> before, List<String> after) {
    List<String> gone = of(before, after);
    List<String> come = of(after, before);
    Change worded = change.worded(together(gone), together(come));
    for (String line : gone) {
      worded = worded.with("before: " + line);
    }
    for (String line : come) {
      worded = worded.with("now: " + line);
    }
    return worded;
  }

  private static Optional<String> together(List<String> lines) {
    return lines.stream().reduce((first, second) -> first + "; " + second);
  }
}
