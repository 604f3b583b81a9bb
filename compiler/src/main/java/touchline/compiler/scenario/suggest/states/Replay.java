package touchline.compiler.scenario.suggest.states;

import java.util.List;
import java.util.Optional;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;

/**
 * Plays the moves of a path again, from the beginning: states that are the same to the search may
 * differ in how often a statement was visited, which matters to what a scenario can say.
 */
public record Replay(Player player) {

  /** Is told of each move before it is made. */
  public interface Listener {
    void move(Optional<Turn> turn, Move move);

    Listener NOBODY = (turn, move) -> {};
  }

  /** Where the path ends; none if no scenario can tell it so. */
  public Optional<Stand> play(List<Edge> path, Listener listener) {
    Optional<Stand> stand = Optional.empty();
    for (Edge edge : Decided.of(path)) {
      Optional<Turn> turn = stand.flatMap(Turn::of);
      if (stand.isPresent() && (turn.isEmpty() || !isTellable(turn.orElseThrow(), edge.move()))) {
        return Optional.empty();
      }
      listener.move(turn, edge.move());
      stand = next(turn, edge);
      if (stand.isEmpty()) {
        return Optional.empty();
      }
    }
    return stand;
  }

  private Optional<Stand> next(Optional<Turn> turn, Edge edge) {
    int known = turn.map(it -> it.stand().open().size()).orElse(0);
    List<Player.Outcome> outcomes =
        turn.map(it -> player.play(it, edge.move()))
            .orElseGet(
                () ->
                    edge.move() instanceof Move.Start start
                        ? player.start(start.touchpoint(), start.request())
                        : List.of());
    return outcomes.stream()
        .map(Player.Outcome::stand)
        .filter(it -> it.open().subList(known, it.open().size()).equals(edge.open()))
        .findFirst();
  }

  /** A scenario can interrupt and remind only at visits that follow those where it did. */
  private static boolean isTellable(Turn turn, Move move) {
    return move instanceof Move.Interrupt
        ? turn.mayInterrupt()
        : !(move instanceof Move.Remind) || turn.mayRemind();
  }
}
