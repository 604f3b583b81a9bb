package touchline.compiler.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/**
 * Finds out which statement is which: by id, else by kind and title, else by the place among those
 * that are known already and by how alike they are. Linear in the number of statements.
 */
final class NodeMatching {
  private static final int MOST_ROUNDS = 4;
  private static final double ALIKE = 0.6;
  private static final double RATHER_ALIKE = 0.35;

  private final Flow flowBefore;
  private final Flow flowAfter;
  private final Outline before;
  private final Outline after;
  private final Map<String, Node> newer = new HashMap<>();
  private final Map<String, Node> older = new HashMap<>();
  private final Map<String, How> how = new HashMap<>();
  private BlockMatching blocks;

  NodeMatching(Flow flowBefore, Flow flowAfter, Outline before, Outline after) {
    this.flowBefore = flowBefore;
    this.flowAfter = flowAfter;
    this.before = before;
    this.after = after;
    by(node -> Optional.of(node.id()), How.ID);
    by(NodeMatching::kindAndTitle, How.TITLE);
    this.blocks = new BlockMatching(flowBefore, flowAfter, before, after, newer);
    for (int round = 0; round < MOST_ROUNDS && byPlace(); round++) {
      this.blocks = new BlockMatching(flowBefore, flowAfter, before, after, newer);
    }
  }

  /** The newer statement for each older id. */
  Map<String, Node> newer() {
    return newer;
  }

  /** The older statement for each newer id. */
  Map<String, Node> older() {
    return older;
  }

  How how(Node after) {
    return how.getOrDefault(after.id(), How.ID);
  }

  BlockMatching blocks() {
    return blocks;
  }

  private static Optional<String> kindAndTitle(Node node) {
    return node.title().isEmpty()
        ? Optional.empty()
        : Optional.of(node.match(StatementWord.WORD) + " " + node.title());
  }

  private void by(Function<Node, Optional<String>> key, How how) {
    Map<String, Deque<Node>> waiting = new HashMap<>();
    for (Node node : before.statements()) {
      if (!newer.containsKey(node.id())) {
        key.apply(node)
            .ifPresent(it -> waiting.computeIfAbsent(it, any -> new ArrayDeque<>()).add(node));
      }
    }
    for (Node node : after.statements()) {
      if (!older.containsKey(node.id())) {
        key.apply(node)
            .map(waiting::get)
            .map(Deque::poll)
            .ifPresent(partner -> pair(partner, node, how));
      }
    }
  }

  private void pair(Node one, Node other, How by) {
    newer.put(one.id(), other);
    older.put(other.id(), one);
    how.put(other.id(), by);
  }

  /** True if it found any. */
  private boolean byPlace() {
    boolean found = false;
    for (Node node : before.statements()) {
      if (!newer.containsKey(node.id())) {
        Optional<Node> below = belowTheSame(node);
        Optional<Node> above = aboveTheSame(node);
        boolean both = below.isPresent() && below.equals(above);
        Optional<Node> partner =
            below
                .filter(it -> isSame(node, it, both))
                .or(() -> above.filter(it -> isSame(node, it, both)));
        partner.ifPresent(it -> pair(node, it, How.LIKENESS));
        found |= partner.isPresent();
      }
    }
    return found;
  }

  /** The open statement below the partner of what stands above this one. */
  private Optional<Node> belowTheSame(Node node) {
    Optional<Node> previous = before.previous(node);
    Optional<Node> found =
        previous.isPresent()
            ? previous.map(it -> newer.get(it.id())).flatMap(after::next)
            : block(node).map(after::in).flatMap(row -> row.stream().findFirst());
    return found.filter(it -> isOpen(node, it));
  }

  /** The open statement above the partner of what stands below this one. */
  private Optional<Node> aboveTheSame(Node node) {
    Optional<Node> next = before.next(node);
    Optional<Node> found =
        next.isPresent()
            ? next.map(it -> newer.get(it.id())).flatMap(after::previous)
            : block(node).map(after::in).flatMap(NodeMatching::last);
    return found.filter(it -> isOpen(node, it));
  }

  private Optional<String> block(Node node) {
    return blocks.newer(Outline.block(node.scope()));
  }

  private static Optional<Node> last(List<Node> row) {
    return row.isEmpty() ? Optional.empty() : Optional.of(row.get(row.size() - 1));
  }

  private boolean isOpen(Node node, Node candidate) {
    return !older.containsKey(candidate.id())
        && node.match(StatementWord.WORD).equals(candidate.match(StatementWord.WORD));
  }

  private boolean isSame(Node one, Node other, boolean sameNeighbours) {
    double alike =
        Math.max(Likeness.of(one.title(), other.title()), Likeness.of(one.id(), other.id()));
    if (alike >= ALIKE || !sameNeighbours) {
      return alike >= ALIKE;
    }
    boolean named = one.head().idWritten() && other.head().idWritten();
    return !named && (alike >= RATHER_ALIKE || doesTheSame(one, other));
  }

  private boolean doesTheSame(Node one, Node other) {
    return WorkWords.of(flowBefore, one).equals(WorkWords.of(flowAfter, other));
  }
}
