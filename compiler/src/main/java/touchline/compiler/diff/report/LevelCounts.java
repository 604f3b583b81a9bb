package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Level;

/** How many changes there are of each level: {@code 1 breaking, 2 risky and 4 info changes}. */
final class LevelCounts {
  private LevelCounts() {}

  static String of(List<Change> changes) {
    List<String> counts = new ArrayList<>();
    for (Level level : List.of(Level.BREAKING, Level.RISKY, Level.INFO)) {
      long number = changes.stream().filter(change -> change.level() == level).count();
      if (number > 0) {
        counts.add(number + " " + level.word());
      }
    }
    String noun = changes.size() == 1 ? " change" : " changes";
    int last = counts.size() - 1;
    return last < 1
        ? String.join("", counts) + noun
        : String.join(", ", counts.subList(0, last)) + " and " + counts.get(last) + noun;
  }
}
