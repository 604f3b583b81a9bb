package touchline.compiler.scenario.suggest.states;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.suggest.values.Sample;

/** What can be made to happen in a scenario. */
public sealed interface Move {

  <R> R match(Cases<R> cases);

  /** The case begins. */
  record Start(Optional<String> touchpoint, Optional<String> request) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.start(this);
    }
  }

  /**
   * A statement is done.
   *
   * @param values what its fields get; none: a field is left empty
   */
  record Done(Spot at, Map<String, Optional<Sample>> values) implements Move {
    public Done {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values)); // Their order counts.
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** A decision or a wait gets this answer. */
  record Answer(Spot at, String text) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** A statement has this problem. */
  record Problem(Spot at, String title) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /** The deadline of a statement passes, or the time of a wait is up. */
  record Late(Spot at) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /**
   * A reminder happens.
   *
   * @param way the id of its way
   */
  record Remind(Spot at, String way) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.remind(this);
    }
  }

  /** An {@code anytime} happens. */
  record Interrupt(Spot anytime, Spot at) implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.interrupt(this);
    }
  }

  /** Nothing happens at a call itself; the flow that it calls goes on. */
  record Enter() implements Move {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enter(this);
    }
  }

  /** One method per kind. */
  interface Cases<R> {
    R start(Start move);

    R done(Done move);

    R answer(Answer move);

    R problem(Problem move);

    R late(Late move);

    R remind(Remind move);

    R interrupt(Interrupt move);

    R enter(Enter move);
  }
}
