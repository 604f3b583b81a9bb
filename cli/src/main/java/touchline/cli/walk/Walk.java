package touchline.cli.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Happening;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;
import touchline.table.Value;

/**
 * A case while a person works on it. The same inputs at the same instants always lead to the same
 * state.
 */
final class Walk {
  private final Machine machine;
  private final Deque<WalkState> before = new ArrayDeque<>();
  private final List<Happening> happened = new ArrayList<>();
  private WalkState state;

  /**
   * @param start the beginning of the case
   */
  Walk(Machine machine, Machine.Transition start) {
    this.machine = machine;
    this.happened.addAll(start.happenings());
    this.state =
        settled(
            new WalkState(
                start.state(), OptionalInt.empty(), Drafts.NONE, List.of(), Duration.ZERO));
  }

  WalkState state() {
    return state;
  }

  boolean isOver() {
    return state.state().result().isPresent();
  }

  /** The {@code anytime}s that can happen now. */
  List<Event.Anytime> anytimes() {
    return machine.anytimes(state.state());
  }

  /** What has happened since this was asked last. */
  List<Happening> news() {
    List<Happening> news = List.copyOf(happened);
    happened.clear();
    return news;
  }

  /**
   * The clock goes on by itself.
   *
   * @return whether something came of it that is worth keeping
   */
  boolean tick(Instant now) {
    if (isOver() || !now.isAfter(state.state().now())) {
      return false;
    }
    int known = happened.size();
    WalkState ticked = settled(timed(state, now));
    boolean eventful = happened.size() > known;
    if (eventful) {
      state = ticked;
    }
    return eventful;
  }

  /**
   * Somebody does something.
   *
   * @throws RefusedException if it can't be done now; all is as it was
   */
  void apply(Input input, Instant now) {
    int known = happened.size();
    try {
      WalkState next = settled(input.match(new Moves(timed(state, now))));
      before.push(state);
      state = next;
    } catch (RefusedException e) {
      happened.subList(known, happened.size()).clear();
      throw e;
    }
  }

  /** Takes the last input back; false if there is none. */
  boolean back() {
    if (before.isEmpty()) {
      return false;
    }
    state = before.pop();
    happened.clear();
    return true;
  }

  private WalkState timed(WalkState from, Instant now) {
    return now.isAfter(from.state().now()) ? event(from, new Event.Time(now)) : from;
  }

  private WalkState event(WalkState from, Event event) {
    Machine.Transition next = machine.apply(from.state(), event);
    happened.addAll(next.happenings());
    return from.with(next.state());
  }

  /** Sees to it that somebody works on something, as long as there is anything to do. */
  private WalkState settled(WalkState from) {
    List<Token> work = from.state().work();
    boolean still = work.stream().anyMatch(token -> isFocus(from, token.id()));
    if (still || work.isEmpty()) {
      return still ? begun(from) : from.at(OptionalInt.empty());
    }
    Token first =
        work.stream().filter(token -> token.beside().isPresent()).findFirst().orElse(work.get(0));
    return begun(from.at(OptionalInt.of(first.id())));
  }

  private static boolean isFocus(WalkState from, int token) {
    return from.focus().equals(OptionalInt.of(token));
  }

  private WalkState begun(WalkState from) {
    Token token = from.working().orElseThrow();
    return token.begun() ? from : event(from, new Event.Begin(token.id()));
  }

  /** What becomes of a state by an input. */
  private final class Moves implements Input.Cases<WalkState> {
    private final WalkState from;

    Moves(WalkState from) {
      this.from = from;
    }

    @Override
    public WalkState focus(Input.Focus input) {
      Case now = from.state();
      if (now.work().stream().noneMatch(token -> token.id() == input.token())) {
        throw new RefusedException("Nothing is to be done there any more.");
      }
      return from.at(OptionalInt.of(input.token()));
    }

    @Override
    public WalkState fill(Input.Fill input) {
      token();
      return from.filling(input.field(), input.value());
    }

    @Override
    public WalkState done(Input.Done input) {
      Map<String, Value> values = new LinkedHashMap<>();
      from.draft().forEach((field, value) -> value.ifPresent(it -> values.put(field, it)));
      return left(new Event.Done(token(), values));
    }

    @Override
    public WalkState answer(Input.Answer input) {
      return left(new Event.Answer(token(), input.answer()));
    }

    @Override
    public WalkState problem(Input.Problem input) {
      return left(new Event.Problem(token(), input.title()));
    }

    @Override
    public WalkState anytime(Input.Anytime input) {
      return event(from, new Event.Anytime(input.frame(), input.id()));
    }

    @Override
    public WalkState pass(Input.Pass input) {
      Instant until = from.state().now().plus(input.length());
      return event(from.skipping(input.length()), new Event.Time(until));
    }

    @Override
    public WalkState note(Input.Note input) {
      return from.noting(input.text());
    }

    /** The token may come back to the same place: nothing is filled in there then. */
    private WalkState left(Event event) {
      return event(from, event).fresh();
    }

    private int token() {
      return from.focus()
          .orElseThrow(() -> new RefusedException("Nothing is to be done there any more."));
    }
  }
}
