package touchline.compiler.scenario.suggest.fewest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.scenario.suggest.search.Cover;
import touchline.compiler.scenario.suggest.states.Replay;
import touchline.compiler.scenario.suggest.states.StateGraph;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.runtime.Machine.Taken;

/**
 * The fewest paths that take what some paths take together. First it is asked how many there must
 * be; if these are more, all that cases can take together is gathered, and the fewest of those are
 * chosen. Where there is too much to look at, they are few, and never more than these.
 */
public final class Fewest {
  private static final int MOST_MOVES = 4_000;
  private static final int AHEAD = 100;
  private static final int MOST_WORK = 1_000_000;
  private static final int MOST_UNTOLD = 30;

  private final Map<Taken, Integer> numbers = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final StateGraph graph;
  private final Replay replay;

  private Fewest(StateGraph graph, Replay replay, List<Taken> wanted) {
    this.graph = graph;
    this.replay = replay;
    wanted.forEach(way -> numbers.put(way, numbers.size()));
  }

  /**
   * @param graph all states are there, or can be looked at
   * @param paths from beginning to end, each of which can be told
   * @param wanted what they are to take, as far as they do
   */
  public static List<List<Edge>> of(
      StateGraph graph, Replay replay, List<List<Edge>> paths, List<Taken> wanted) {
    Set<Taken> taken = Cover.taken(paths.stream().flatMap(List::stream).toList());
    List<Taken> possible = wanted.stream().filter(taken::contains).toList();
    Fewest fewest = new Fewest(graph, replay, possible);
    List<List<Edge>> few = fewest.chosen(paths, 1);
    return few.size() < 2 ? few : fewest.fewer(few);
  }

  private List<List<Edge>> fewer(List<List<Edge>> few) {
    int most = graph.made() + MOST_MOVES;
    CaseGraph cases = cases(most);
    if ((long) cases.arcs().size() * numbers.size() > MOST_WORK) {
      return few;
    }
    BitSet deciding = cases.deciding();
    boolean complete = graph.made() < most && !graph.isSpent();
    int atLeast = complete ? Apart.count(cases, deciding) : 1;
    if (atLeast >= few.size()) {
      return few;
    }
    List<List<Edge>> all = new ArrayList<>(few);
    for (List<Integer> moves : Gathering.of(cases, deciding)) {
      all.add(moves.stream().map(edges::get).toList());
    }
    List<List<Edge>> fewer = told(all, atLeast);
    return fewer.size() < few.size() ? fewer : few;
  }

  /** The fewest of them that can be told. */
  private List<List<Edge>> told(List<List<Edge>> all, int atLeast) {
    List<List<Edge>> chosen = chosen(all, atLeast);
    for (int i = 0; i < MOST_UNTOLD; i++) {
      List<List<Edge>> untold = chosen.stream().filter(path -> !isTold(path)).toList();
      if (untold.isEmpty()) {
        return chosen;
      }
      all.removeAll(untold);
      chosen = chosen(all, atLeast);
    }
    return all;
  }

  private boolean isTold(List<Edge> path) {
    return replay.play(path, Replay.Listener.NOBODY).isPresent();
  }

  private List<List<Edge>> chosen(List<List<Edge>> paths, int atLeast) {
    List<BitSet> sets = new ArrayList<>();
    for (List<Edge> path : paths) {
      BitSet taken = new BitSet();
      path.forEach(edge -> taken.or(taken(edge)));
      sets.add(taken);
    }
    return SetCover.fewest(sets, atLeast).stream().<List<Edge>>map(paths::get).toList();
  }

  private BitSet taken(Edge edge) {
    BitSet taken = new BitSet();
    edge.taken().forEach(way -> Optional.ofNullable(numbers.get(way)).ifPresent(taken::set));
    return taken;
  }

  /** All that can happen, as far as it takes not too many moves: those of every day first. */
  private CaseGraph cases(int most) {
    List<CaseGraph.Arc> arcs = new ArrayList<>();
    BitSet ends = new BitSet();
    BitSet seen = new BitSet();
    List<Integer> states = new ArrayList<>(List.of(0));
    seen.set(0);
    int plain = 0;
    int rare = 0;
    while (rare < states.size() && graph.made() < most) {
      List<Edge> next =
          plain < Math.min(states.size(), rare + AHEAD)
              ? graph.plain(states.get(plain++))
              : graph.rare(states.get(rare++));
      for (Edge edge : next) {
        arcs.add(new CaseGraph.Arc(edge.from(), edge.to(), taken(edge), edges.size()));
        edges.add(edge);
        ends.set(edge.to(), graph.isOver(edge.to()));
        if (!seen.get(edge.to())) {
          seen.set(edge.to());
          states.add(edge.to());
        }
      }
    }
    return new CaseGraph(arcs, ends);
  }
}
