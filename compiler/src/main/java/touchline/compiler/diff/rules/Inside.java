package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Naming;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** What came or went with a block, so that each statement in it need not be told on its own. */
final class Inside {
  private static final int MOST = 5;

  private Inside() {}

  /** The statements that stand in one of some blocks, at any depth. */
  static List<Node> blocks(Set<String> blocks, List<Node> statements) {
    return statements.stream()
        .filter(node -> node.scope().chain().map(Scope::id).anyMatch(blocks::contains))
        .toList();
  }

  /** The statements that stand in blocks of a statement, at any depth. */
  static List<Node> of(Node owner, List<Node> statements) {
    return statements.stream()
        .filter(node -> node.scope().chain().anyMatch(scope -> scope.owner().equals(owner.id())))
        .toList();
  }

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
