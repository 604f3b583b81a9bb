package touchline.compiler.prove.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shortest paths on which a field stays unknown, to the statements that use it. A path ends at the
 * first use: what comes behind it has the same cause.
 */
final class Paths {
  private final Certainty certainty;
  private final int field;
  private final Map<Integer, Use> uses = new HashMap<>();
  private final Map<Integer, Optional<Edge>> cameBy = new HashMap<>();
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final List<Path> found = new ArrayList<>();

  /**
   * @param origin the node where it begins
   * @param emptied true if the field was known or recorded there until then
   */
  record Path(Use use, int origin, boolean emptied, List<Passage> passages) {}

  /**
   * @param failing uses of the field where it may be unknown, in written order
   */
  Paths(Certainty certainty, int field, List<Use> failing) {
    this.certainty = certainty;
    this.field = field;
    for (Use use : failing) {
      uses.merge(number(use), use, (first, second) -> first.way() <= second.way() ? first : second);
    }
  }

  private int number(Use use) {
    return use.node().number();
  }

  /** All, in the order of their length. */
  List<Path> find() {
    certainty.entriesLacking(field).forEach(entry -> come(entry, Optional.empty()));
    for (int node = 0; node < certainty.graph().graph().size(); node++) {
      for (Edge edge : certainty.graph().from(node)) {
        if (loses(edge)) {
          come(edge.to(), Optional.of(edge));
        }
      }
    }
    Set<Integer> used = new HashSet<>();
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      Optional<Use> use = Optional.ofNullable(uses.get(node));
      use.filter(it -> used.add(node)).ifPresent(it -> found.add(path(it)));
      int open = use.map(Use::way).orElse(Integer.MAX_VALUE);
      for (Edge edge : certainty.graph().from(node)) {
        if (edge.place() < open && certainty.lacks(edge, field)) {
          come(edge.to(), Optional.of(edge));
        }
      }
    }
    uses.values().stream()
        .filter(use -> use.cleared() && !used.contains(number(use)))
        .forEach(use -> found.add(here(use)));
    return found;
  }

  private void come(int node, Optional<Edge> by) {
    if (certainty.lacks(node, field) && cameBy.putIfAbsent(node, by) == null) {
      waiting.add(node);
    }
  }

  /** True if the field is known before a way, or recorded there, and may be unknown behind it. */
  private boolean loses(Edge edge) {
    boolean known = certainty.at(edge.from()).filter(it -> it.get(field)).isPresent();
    return known && certainty.lacks(edge, field);
  }

  private Path path(Use use) {
    List<Passage> passages = new ArrayList<>();
    int node = number(use);
    passages.add(passage(node, Optional.empty()));
    Optional<Edge> edge = cameBy.getOrDefault(node, Optional.empty());
    boolean emptied = false;
    while (edge.isPresent() && !emptied) {
      emptied = loses(edge.orElseThrow());
      node = edge.orElseThrow().from();
      passages.add(passage(node, edge));
      edge = cameBy.getOrDefault(node, Optional.empty());
    }
    Collections.reverse(passages);
    return new Path(use, node, emptied, passages);
  }

  private Path here(Use use) {
    int node = number(use);
    return new Path(use, node, true, List.of(passage(node, Optional.empty())));
  }

  private Passage passage(int node, Optional<Edge> by) {
    return new Passage(certainty.graph().graph().node(node), by.map(Edge::way));
  }
}
