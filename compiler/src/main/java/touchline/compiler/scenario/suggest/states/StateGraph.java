package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.scenario.suggest.values.Sample;
import touchline.runtime.Machine;

/**
 * The states that a case can come to and the moves between them, found where somebody looks. Node 0
 * is the one before the case begins.
 */
public final class StateGraph {
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final BitSet over = new BitSet();
  private final List<Move.Start> starts;
  private final Player player;
  private final Moves moves;
  private final Sameness sameness;
  private final int most;
  private int made;

  /**
   * A move between two states.
   *
   * @param open what is answered there to whether the company is open
   * @param taken the ways that it takes
   * @param decided what fields must have been recorded as for this to happen
   */
  public record Edge(
      int from,
      Move move,
      List<Boolean> open,
      int to,
      Set<Machine.Taken> taken,
      Map<String, Sample> decided) {
    public Edge {
      open = List.copyOf(open);
      taken = Set.copyOf(taken);
      decided = Map.copyOf(decided);
    }

    Edge with(Move other) {
      return new Edge(from, other, open, to, taken, decided);
    }
  }

  /** A state, with the moves that were looked at. */
  private static final class Node {
    private final Optional<Turn> turn;
    private Optional<List<Edge>> plain = Optional.empty();
    private Optional<List<Edge>> rare = Optional.empty();

    Node(Optional<Stand> stand) {
      this.turn = stand.filter(it -> !it.isOver()).flatMap(Turn::of);
    }
  }

  /**
   * @param most how many moves are made at most, whoever looks
   */
  public StateGraph(
      List<Move.Start> starts, Player player, Moves moves, Sameness sameness, int most) {
    this.most = most;
    this.starts = starts;
    this.player = player;
    this.moves = moves;
    this.sameness = sameness;
    nodes.add(new Node(Optional.empty()));
  }

  /** Whose turn it is there; nobody's before the beginning and after the end. */
  public Optional<Turn> turn(int node) {
    return nodes.get(node).turn;
  }

  /** The moves of every day. */
  public List<Edge> plain(int number) {
    Node node = nodes.get(number);
    List<Edge> edges =
        node.plain.orElseGet(
            () ->
                number == 0
                    ? beginnings()
                    : node.turn.map(it -> edges(number, it, moves.plain(it))).orElse(List.of()));
    node.plain = Optional.of(edges);
    return edges;
  }

  /** Reminders, and what comes between. */
  public List<Edge> rare(int number) {
    Node node = nodes.get(number);
    List<Edge> edges =
        node.rare.orElseGet(
            () -> node.turn.map(it -> edges(number, it, moves.rare(it))).orElse(List.of()));
    node.rare = Optional.of(edges);
    return edges;
  }

  private List<Edge> beginnings() {
    List<Edge> edges = new ArrayList<>();
    for (Move.Start start : starts) {
      add(edges, 0, start, List.of(), player.start(start.touchpoint(), start.request()));
    }
    return edges;
  }

  private List<Edge> edges(int from, Turn turn, List<Move> all) {
    List<Edge> edges = new ArrayList<>();
    for (Move move : all) {
      add(edges, from, move, turn.stand().open(), player.play(turn, move));
    }
    return edges;
  }

  private void add(
      List<Edge> edges, int from, Move move, List<Boolean> before, List<Player.Outcome> outcomes) {
    made += Math.max(1, outcomes.size());
    for (Player.Outcome outcome : outcomes) {
      List<Boolean> all = outcome.stand().open();
      List<Boolean> open = all.subList(before.size(), all.size());
      int to = number(outcome.stand());
      Set<Machine.Taken> taken = new HashSet<>(outcome.taken());
      edges.add(new Edge(from, move, open, to, taken, outcome.decided()));
    }
  }

  private int number(Stand stand) {
    return numbers.computeIfAbsent(
        sameness.key(stand),
        any -> {
          nodes.add(new Node(Optional.of(stand)));
          over.set(nodes.size() - 1, stand.isOver());
          return nodes.size() - 1;
        });
  }

  /** True once so many moves were made that no new states are looked for any more. */
  public boolean isSpent() {
    return made >= most;
  }

  /** How many moves were made so far. */
  public int made() {
    return made;
  }

  /** How many states were found so far. */
  public int size() {
    return nodes.size();
  }

  public boolean isOver(int node) {
    return over.get(node);
  }
}
