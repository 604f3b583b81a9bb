package touchline.compiler.scenario.suggest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import touchline.compiler.scenario.suggest.StateGraph.Edge;
import touchline.runtime.Machine.Taken;

/**
 * Covers ways with few paths: each path goes on to the nearest way that is not covered yet, until
 * there is none ahead; paths that the others make needless are dropped.
 */
final class Cover {
  private static final Comparator<Taken> ORDER =
      Comparator.comparing(Taken::flow).thenComparing(Taken::way);

  /** Where nothing goes wrong and nothing comes between: how a case ends once nothing is wanted. */
  private static final Predicate<Edge> PLAIN =
      edge ->
          edge.move() instanceof Move.Start
              || edge.move() instanceof Move.Enter
              || edge.move() instanceof Move.Done
              || edge.move() instanceof Move.Answer;

  private final StateGraph graph;
  private final Replay replay;
  private final BitSet ending;

  Cover(StateGraph graph, Replay replay) {
    this.graph = graph;
    this.replay = replay;
    this.ending = graph.ending();
  }

  /** Paths from beginning to end that take all of these ways that can be taken. */
  List<List<Edge>> of(Set<Taken> wanted) {
    List<List<Edge>> fewest = paths(wanted, PLAIN);
    List<List<Edge>> other = paths(wanted, edge -> true);
    return other.size() < fewest.size() ? other : fewest;
  }

  /**
   * @param rest how a path may end when nothing more is wanted ahead of it
   */
  private List<List<Edge>> paths(Set<Taken> wanted, Predicate<Edge> rest) {
    List<List<Edge>> paths = new ArrayList<>();
    Set<Taken> left = new TreeSet<>(ORDER);
    left.addAll(wanted);
    boolean more = true;
    while (more && !left.isEmpty()) {
      List<Edge> path = new Course(left, rest).path();
      more = left.removeAll(taken(path));
      if (more) {
        paths.add(path);
      }
    }
    return withoutNeedless(paths, wanted);
  }

  static Set<Taken> taken(List<Edge> path) {
    Set<Taken> taken = new HashSet<>();
    path.forEach(edge -> taken.addAll(edge.taken()));
    return taken;
  }

  private static List<List<Edge>> withoutNeedless(List<List<Edge>> paths, Set<Taken> wanted) {
    List<List<Edge>> kept = new ArrayList<>(paths);
    for (List<Edge> path : paths) {
      Set<Taken> others = new HashSet<>();
      kept.stream().filter(it -> it != path).forEach(it -> others.addAll(taken(it)));
      Set<Taken> only = taken(path);
      only.retainAll(wanted);
      if (others.containsAll(only)) {
        kept.removeIf(it -> it == path);
      }
    }
    return kept;
  }

  /** One path, while it is made. */
  private final class Course {
    private static final int TRIES = 200;

    private final Set<Taken> wanted;
    private final Predicate<Edge> rest;
    private final Set<Edge> banned = new HashSet<>();
    private final List<Edge> path = new ArrayList<>();
    private int tries;

    Course(Set<Taken> left, Predicate<Edge> rest) {
      this.rest = rest;
      this.wanted = new TreeSet<>(ORDER);
      this.wanted.addAll(left);
    }

    List<Edge> path() {
      boolean more = true;
      while (more) {
        more = goOn(edge -> !graph.isOver(edge.to()) && isWanted(edge), edge -> true);
      }
      boolean ended = goOn(edge -> graph.isOver(edge.to()) && isWanted(edge), edge -> true);
      if (!ended && !path.isEmpty() && !goOn(edge -> graph.isOver(edge.to()), rest)) {
        goOn(edge -> graph.isOver(edge.to()), edge -> true);
      }
      return replay.play(path, Replay.Listener.NOBODY).map(Stand::isOver).orElse(false)
          ? path
          : List.of();
    }

    private boolean isWanted(Edge edge) {
      return edge.taken().stream().anyMatch(wanted::contains);
    }

    /** Goes the shortest way to such an edge, by such edges; false if there is none. */
    private boolean goOn(Predicate<Edge> goal, Predicate<Edge> by) {
      Optional<List<Edge>> found = shortest(goal, by);
      while (found.isPresent() && tries < TRIES) {
        List<Edge> longer = new ArrayList<>(path);
        longer.addAll(found.get());
        if (replay.play(longer, Replay.Listener.NOBODY).isPresent()) {
          path.addAll(found.get());
          wanted.removeAll(taken(found.get()));
          return true;
        }
        tries++;
        ban(found.get());
        found = shortest(goal, by);
      }
      return false;
    }

    /** The first edge that can't be told is not gone again. */
    private void ban(List<Edge> segment) {
      List<Edge> longer = new ArrayList<>(path);
      for (Edge edge : segment) {
        longer.add(edge);
        if (replay.play(longer, Replay.Listener.NOBODY).isEmpty()) {
          banned.add(edge);
          return;
        }
      }
    }

    private Optional<List<Edge>> shortest(Predicate<Edge> goal, Predicate<Edge> by) {
      int start = path.isEmpty() ? 0 : path.get(path.size() - 1).to();
      Map<Integer, Edge> cameBy = new HashMap<>();
      Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
      while (!waiting.isEmpty()) {
        int node = waiting.remove();
        for (Edge edge : graph.from(node)) {
          if (!ending.get(edge.to()) || banned.contains(edge) || !by.test(edge)) {
            continue;
          }
          if (goal.test(edge)) {
            return Optional.of(back(edge, start, cameBy));
          }
          if (edge.to() != start && cameBy.putIfAbsent(edge.to(), edge) == null) {
            waiting.add(edge.to());
          }
        }
      }
      return Optional.empty();
    }

    private List<Edge> back(Edge last, int start, Map<Integer, Edge> cameBy) {
      Deque<Edge> edges = new ArrayDeque<>(List.of(last));
      int node = last.from();
      while (node != start) {
        Edge edge = cameBy.get(node);
        if (edge == null) {
          throw new IllegalStateException("no edge to " + node);
        }
        edges.addFirst(edge);
        node = edge.from();
      }
      return List.copyOf(edges);
    }
  }
}
