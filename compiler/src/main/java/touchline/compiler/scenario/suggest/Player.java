package touchline.compiler.scenario.suggest;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import touchline.compiler.scenario.Spot;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Frame;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;
import touchline.table.Value;

/** Lets moves happen, as a scenario with such an entry would. */
final class Player {
  private final Machine machine;

  Player(Machine machine) {
    this.machine = machine.inTurn();
  }

  /** What comes of a move, and which ways were taken. */
  record Outcome(Stand stand, List<Machine.Taken> taken) {
    Outcome {
      taken = List.copyOf(taken);
    }
  }

  /** A case begins; in several ways if it is asked whether the company is open. */
  List<Outcome> start(Optional<String> touchpoint, Optional<String> request) {
    return each(
        List.of(),
        hours -> hours.start(touchpoint, request, Instant.EPOCH),
        (next, open) -> new Stand(next, open, Set.of(), Map.of()));
  }

  /** What can come of a move; nothing if it is refused. */
  List<Outcome> play(Turn turn, Move move) {
    if (turn.isAtDoor() && move instanceof Move.Enter) {
      Stand inside = turn.stand().entering(turn.called().map(Frame::id).orElse(-1));
      return List.of(new Outcome(begun(inside), List.of()));
    }
    Optional<Event> event = move.match(new EventOf(turn));
    Map<String, Boolean> filled = move instanceof Move.Done done ? filled(done) : Map.of();
    return event
        .map(
            it ->
                each(
                    turn.stand().open(),
                    hours -> hours.apply(turn.stand().state(), it),
                    (next, open) -> turn.stand().filling(filled).at(next, open)))
        .orElse(List.of());
  }

  private static Map<String, Boolean> filled(Move.Done done) {
    Map<String, Boolean> filled = new HashMap<>();
    done.values().forEach((field, sample) -> filled.put(field, sample.isPresent()));
    return filled;
  }

  /** Tries each answer to each question whether the company is open. */
  private List<Outcome> each(
      List<Boolean> known,
      Function<Machine, Machine.Transition> step,
      BiFunction<Case, List<Boolean>, Stand> stand) {
    List<Outcome> outcomes = new ArrayList<>();
    Deque<List<Boolean>> waiting = new ArrayDeque<>(List.of(known));
    while (!waiting.isEmpty()) {
      List<Boolean> open = waiting.pop();
      Machine.Transition next;
      try {
        next =
            step.apply(machine.with((hours, at, asked) -> asked >= open.size() || open.get(asked)));
      } catch (RefusedException e) {
        continue;
      }
      List<Boolean> all = new ArrayList<>(open);
      while (all.size() < next.state().asked()) {
        List<Boolean> other = new ArrayList<>(all);
        other.add(false);
        waiting.add(other);
        all.add(true);
      }
      outcomes.add(new Outcome(begun(stand.apply(next.state(), all)), next.taken()));
    }
    return outcomes;
  }

  /** Lets work begin where it is next. */
  private Stand begun(Stand stand) {
    Stand now = stand;
    Optional<Turn> turn = now.isOver() ? Optional.empty() : Turn.of(now);
    while (turn.isPresent() && !turn.orElseThrow().token().begun()) {
      Event begin = new Event.Begin(turn.orElseThrow().token().id());
      now = now.at(machine.apply(now.state(), begin).state(), now.open());
      turn = Turn.of(now);
    }
    return now;
  }

  List<Event.Anytime> anytimes(Stand stand) {
    return machine.anytimes(stand.state());
  }

  /** The event at the token whose turn it is. */
  private record EventOf(Turn turn) implements Move.Cases<Optional<Event>> {

    private Optional<Event> at(Spot spot, Event event) {
      return Optional.of(event).filter(it -> turn.spot().equals(spot));
    }

    private int id() {
      return turn.token().id();
    }

    @Override
    public Optional<Event> start(Move.Start move) {
      return Optional.empty();
    }

    @Override
    public Optional<Event> done(Move.Done move) {
      Map<String, Value> values = new HashMap<>();
      move.values()
          .forEach((field, sample) -> sample.ifPresent(it -> values.put(field, it.value())));
      return at(move.at(), new Event.Done(id(), values));
    }

    @Override
    public Optional<Event> answer(Move.Answer move) {
      return at(move.at(), new Event.Answer(id(), move.text()));
    }

    @Override
    public Optional<Event> problem(Move.Problem move) {
      return at(move.at(), new Event.Problem(id(), move.title()));
    }

    @Override
    public Optional<Event> late(Move.Late move) {
      return at(move.at(), new Event.Late(id()));
    }

    @Override
    public Optional<Event> remind(Move.Remind move) {
      return at(move.at(), new Event.Remind(id(), Optional.of(move.way())));
    }

    @Override
    public Optional<Event> interrupt(Move.Interrupt move) {
      return turn.standing().state().frames().stream()
          .filter(frame -> frame.calls().equals(move.anytime().calls()))
          .findFirst()
          .flatMap(frame -> at(move.at(), new Event.Anytime(frame.id(), move.anytime().node())));
    }

    @Override
    public Optional<Event> enter(Move.Enter move) {
      return Optional.empty();
    }
  }
}
