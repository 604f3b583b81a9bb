package touchline.compiler.scenario.suggest.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.search.Search.Found;
import touchline.compiler.scenario.suggest.states.Replay;
import touchline.compiler.scenario.suggest.states.StateGraph;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.runtime.Machine.Taken;

/** One path from the beginning to the end, while it is made. */
public final class Course {
  private static final int TRIES = 25;
  private static final int MOST_LATER = 300;

  private final Ground ground;
  private final Set<Taken> wanted;
  private final int pull;
  private final Set<Edge> banned = new HashSet<>();
  private final List<Edge> path = new ArrayList<>();
  private boolean complete = true;
  private boolean untellable;
  private int tries;

  /** What all paths share. */
  public record Ground(StateGraph graph, Atlas atlas, Endings endings, Replay replay) {}

  /**
   * @param pull how much more the distance that is left counts than the one behind: the higher, the
   *     sooner something is found, and the longer its way may be
   */
  Course(Ground ground, Set<Taken> wanted, int pull) {
    this.pull = pull;
    this.ground = ground;
    this.wanted = new HashSet<>(wanted);
  }

  /**
   * A path that takes one of some ways and then as many others that are wanted as it comes by;
   * empty if none was found.
   *
   * @param most how many moves are looked at for the first way
   */
  List<Edge> path(Set<Taken> first, int most) {
    boolean more = goOn(first, most);
    while (more && !isOver()) {
      more = goOn(wanted, MOST_LATER);
    }
    if (!path.isEmpty() && !isOver()) {
      end();
    }
    boolean told = !path.isEmpty() && isOver() && isTold(path);
    return told ? List.copyOf(path) : List.of();
  }

  /** True if the search for the first way looked everywhere. */
  boolean isComplete() {
    return complete;
  }

  /** True if something could happen, but no scenario was found that tells it to its end. */
  boolean metUntellable() {
    return untellable;
  }

  private boolean isOver() {
    return !path.isEmpty() && ground.graph().isOver(path.get(path.size() - 1).to());
  }

  private void end() {
    Endings endings = ground.endings();
    List<Edge> whole = new ArrayList<>(path);
    endings.of(path.get(path.size() - 1).to()).ifPresent(whole::addAll);
    if (isTold(whole)) {
      path.clear();
      path.addAll(whole);
    } else if (!goOn(start -> endings.search(start, this::isAllowed, false))) {
      goOn(start -> endings.search(start, this::isAllowed, true));
    }
  }

  private boolean isAllowed(Edge edge) {
    return !banned.contains(edge);
  }

  private boolean goOn(Set<Taken> goals, int most) {
    Set<Taken> now = new HashSet<>(goals);
    return !now.isEmpty() && (goOn(now, false, most) || goOn(now, true, most));
  }

  private boolean goOn(Set<Taken> goals, boolean rare, int most) {
    Guide guide = Guide.to(goals, ground.atlas(), rare);
    Search search = new Search(ground.graph(), this::isAllowed, rare, guide::from, pull);
    StateGraph graph = ground.graph();
    return goOn(
        (start) ->
            search.from(
                start,
                edge -> !graph.isOver(edge.to()) && takes(edge, goals) && ends(edge),
                edge -> graph.isOver(edge.to()) && takes(edge, goals),
                most));
  }

  private boolean ends(Edge edge) {
    boolean ends = ground.endings().canEnd(edge.to());
    untellable |= !ends;
    return ends;
  }

  private static boolean takes(Edge edge, Set<Taken> goals) {
    return edge.taken().stream().anyMatch(goals::contains);
  }

  /** Goes to such an edge, if there is one that can be told. */
  private boolean goOn(IntFunction<Found> search) {
    int start = path.isEmpty() ? 0 : path.get(path.size() - 1).to();
    Found found = search.apply(start);
    while (found.path().isPresent() && tries < TRIES) {
      List<Edge> segment = found.path().orElseThrow();
      List<Edge> longer = new ArrayList<>(path);
      longer.addAll(segment);
      if (isTold(longer)) {
        path.addAll(segment);
        segment.forEach(edge -> wanted.removeAll(edge.taken()));
        return true;
      }
      tries++;
      untellable = true;
      ban(segment);
      found = search.apply(start);
    }
    complete &= !path.isEmpty() || found.path().isEmpty() && found.complete();
    return false;
  }

  private boolean isTold(List<Edge> edges) {
    return ground.replay().play(edges, Replay.Listener.NOBODY).isPresent();
  }

  /** The first edge that can't be told is not gone again. */
  private void ban(List<Edge> segment) {
    List<Edge> longer = new ArrayList<>(path);
    for (Edge edge : segment) {
      longer.add(edge);
      if (!isTold(longer)) {
        banned.add(edge);
        return;
      }
    }
  }
}
