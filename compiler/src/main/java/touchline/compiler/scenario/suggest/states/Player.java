package touchline.compiler.scenario.suggest.states;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.suggest.values.Sample;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Frame;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;
import touchline.table.Node;
import touchline.table.Value;

/** Lets moves happen, as a scenario with such an entry would. */
public final class Player {
  private static final int MOST = 1_000;

  private final Machine machine;
  private final Optional<Deciding> deciding;

  private Player(Machine machine, Optional<Deciding> deciding) {
    this.machine = machine.inTurn();
    this.deciding = deciding;
  }

  /** Lets moves happen exactly as they are. */
  public static Player exact(Machine machine) {
    return new Player(machine, Optional.empty());
  }

  /** Leaves open which values are recorded until that makes a difference. */
  public static Player undecided(Machine machine, Deciding deciding) {
    return new Player(machine, Optional.of(deciding));
  }

  /**
   * What comes of a move.
   *
   * @param taken the ways that were taken
   * @param decided the fields that it was asked for, and what they must have been recorded as
   */
  record Outcome(Stand stand, List<Machine.Taken> taken, Map<String, Sample> decided) {
    Outcome {
      taken = List.copyOf(taken);
      decided = Map.copyOf(decided);
    }
  }

  /** What is assumed about what nobody has said yet. */
  private record Guess(List<Boolean> open, Map<String, Sample> decided) {
    Guess with(String field, Sample sample) {
      Map<String, Sample> more = new HashMap<>(decided);
      more.put(field, sample);
      return new Guess(open, more);
    }
  }

  /** Something that can happen, under such a guess. */
  private interface Step {
    Machine.Transition happen(Machine hours, Map<String, Sample> decided);
  }

  /** A case begins; in several ways if it is asked whether the company is open. */
  List<Outcome> start(Optional<String> touchpoint, Optional<String> request) {
    return each(
        List.of(),
        Set.of(),
        (hours, decided) -> hours.start(touchpoint, request, Instant.EPOCH),
        (next, open) -> new Stand(next, open, Set.of(), Map.of(), Set.of(), Told.NOTHING));
  }

  /** What can come of a move; nothing if it is refused. */
  List<Outcome> play(Turn turn, Move move) {
    Stand stand = turn.stand();
    if (turn.isAtDoor() && move instanceof Move.Enter) {
      Stand inside = stand.entering(turn.called().map(Frame::id).orElse(-1));
      return List.of(new Outcome(begun(inside), List.of(), Map.of()));
    }
    Map<String, Optional<Sample>> values =
        move instanceof Move.Done done ? done.values() : Map.of();
    Map<String, Boolean> filled = new HashMap<>();
    values.forEach((field, sample) -> filled.put(field, sample.isPresent()));
    Set<String> undecided = undecided(turn, move, values);
    Step step =
        (hours, decided) ->
            hours.apply(
                Deciding.with(stand.state(), decided),
                move.match(new EventOf(turn, decided))
                    .orElseThrow(() -> new RefusedException("nothing happens")));
    return each(
        stand.open(),
        undecided,
        step,
        (next, open) -> stand.filling(filled).telling(turn.told(move)).at(next, open));
  }

  private Set<String> undecided(Turn turn, Move move, Map<String, Optional<Sample>> values) {
    Set<String> before = turn.stand().undecided();
    Node node = turn.token().place().node();
    return move instanceof Move.Done
        ? deciding.map(it -> it.after(before, node, values)).orElse(before)
        : before;
  }

  /** Tries each answer to each question, about data or whether the company is open. */
  private List<Outcome> each(
      List<Boolean> known,
      Set<String> undecided,
      Step step,
      BiFunction<Case, List<Boolean>, Stand> stand) {
    List<Outcome> outcomes = new ArrayList<>();
    Deque<Guess> waiting = new ArrayDeque<>(List.of(new Guess(known, Map.of())));
    while (!waiting.isEmpty() && outcomes.size() < MOST) {
      Guess guess = waiting.pop();
      List<Boolean> open = guess.open();
      Machine.Transition next;
      try {
        Machine hours = machine.with((any, at, asked) -> asked >= open.size() || open.get(asked));
        next = step.happen(hours, guess.decided());
      } catch (RefusedException e) {
        continue;
      }
      Set<String> left = new HashSet<>(undecided);
      left.removeAll(guess.decided().keySet());
      Optional<String> field = deciding.flatMap(it -> it.firstAsked(next.taken(), left));
      if (field.isPresent()) {
        List<Sample> values = deciding.orElseThrow().values(field.get());
        for (int i = values.size() - 1; i >= 0; i--) {
          waiting.push(guess.with(field.get(), values.get(i)));
        }
        continue;
      }
      List<Boolean> all = new ArrayList<>(open);
      while (all.size() < next.state().asked()) {
        List<Boolean> other = new ArrayList<>(all);
        other.add(false);
        waiting.addLast(new Guess(other, guess.decided()));
        all.add(true);
      }
      Stand then = stand.apply(next.state(), all).leavingUndecided(left);
      outcomes.add(new Outcome(begun(then), next.taken(), guess.decided()));
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
  private record EventOf(Turn turn, Map<String, Sample> decided)
      implements Move.Cases<Optional<Event>> {

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
          .forEach(
              (field, sample) ->
                  sample.ifPresent(
                      it -> values.put(field, decided.getOrDefault(field, it).value())));
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
