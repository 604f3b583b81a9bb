package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.atlas.Atlas.Point;
import touchline.runtime.Event;
import touchline.runtime.Frame;
import touchline.runtime.Place;
import touchline.runtime.Token;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.Way;

/** The moves that a scenario can make where a case stands, the plain ones first. */
public final class Moves {
  private final Player player;
  private final Fillings fillings;
  private final Atlas atlas;

  public Moves(Player player, Fillings fillings, Atlas atlas) {
    this.player = player;
    this.fillings = fillings;
    this.atlas = atlas;
  }

  /** Those of every day: without reminders, and without what comes between. */
  List<Move> plain(Turn turn) {
    List<Move> moves = new ArrayList<>();
    Token token = turn.token();
    Place place = token.place();
    Spot spot = turn.spot();
    if (turn.isAtDoor()) {
      moves.add(new Move.Enter());
    } else {
      place.answers().forEach(answer -> moves.add(new Move.Answer(spot, answer)));
      switch (place.node().kind()) {
        case STEP, ESCALATION, SURVEY ->
            fillings.of(turn).forEach(values -> moves.add(new Move.Done(spot, values)));
        default -> {}
      }
    }
    if (!token.overdue()) { // Who is late is done after all, as scenarios have it.
      place.problems().forEach(problem -> moves.add(new Move.Problem(spot, problem)));
      if (token.deadline().isPresent() && has(place, "late") || isPlainWait(place)) {
        moves.add(new Move.Late(spot));
      }
    }
    return moves;
  }

  /** Reminders, and what comes between. */
  List<Move> rare(Turn turn) {
    List<Move> moves = new ArrayList<>();
    Token token = turn.token();
    if (!token.overdue() && turn.mayRemind()) {
      reminder(token).ifPresent(way -> moves.add(new Move.Remind(turn.spot(), way)));
    }
    if (!token.overdue() && turn.mayInterrupt()) {
      interruptions(turn, moves);
    }
    return moves;
  }

  private static boolean has(Place place, String word) {
    return place.ways().stream().anyMatch(way -> way.cause().word().equals(word));
  }

  private static boolean isPlainWait(Place place) {
    return place.node() instanceof Node.Wait && place.answers().isEmpty();
  }

  /** The reminder that comes next, unless all have been. */
  private static Optional<String> reminder(Token token) {
    List<Way> every =
        token.place().ways().stream().filter(way -> way.cause() instanceof Cause.Every).toList();
    for (int i = 0; i < every.size(); i++) {
      int times = token.reminders().getOrDefault(every.get(i).id(), 0);
      Optional<Integer> limit =
          every.get(i).cause() instanceof Cause.Every cause ? cause.limit() : Optional.empty();
      if (limit.isEmpty() || times < limit.orElseThrow()) {
        boolean isNew = times == 0 || i < every.size() - 1 && limit.isPresent();
        return Optional.of(every.get(i).id()).filter(id -> isNew);
      }
    }
    return Optional.empty();
  }

  private void interruptions(Turn turn, List<Move> moves) {
    for (Event.Anytime anytime : player.anytimes(turn.stand())) {
      Frame frame = turn.stand().state().frame(anytime.frame()).orElseThrow();
      boolean possible =
          turn.standing().chain(turn.token()).stream()
              .filter(token -> token.frame() == frame.id() && token.beside().isEmpty())
              .map(token -> new Point(frame.flow(), token.place().node().head().id()))
              .anyMatch(point -> !atlas.isInAnytime(point));
      if (possible) {
        moves.add(new Move.Interrupt(new Spot(frame.calls(), anytime.id()), turn.spot()));
      }
    }
  }
}
