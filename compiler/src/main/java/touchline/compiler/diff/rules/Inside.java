package touchline.compiler.diff.rules;

import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Naming;
import touchline.compiler.model.Node;

/** What came or went with a block, so that each statement in it need not be told on its own. */
final class Inside {
  private static final int MOST = 5;

  private Inside() {}

  /** The change with a note that names what is in it, if anything is. */
  static Change noted(Change change, String words, List<Node> inside) {
    if (inside.isEmpty()) {
      return change;
    }
    String names = inside.stream().limit(MOST).map(Naming::of).collect(Collectors.joining(", "));
    int more = inside.size() - MOST;
    return change.with(words + " " + names + (more > 0 ? " and " + more + " more" : ""));
  }
}
