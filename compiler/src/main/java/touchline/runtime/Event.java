package touchline.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import touchline.table.Value;

/** What somebody does, or what happens, to a case. */
public sealed interface Event {

  <R> R match(Cases<R> cases);

  /** Somebody begins to work on a token. */
  record Begin(int token) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.begin(this);
    }
  }

  /**
   * A step, an escalation or a survey is done.
   *
   * @param values what is recorded; a field that is missing is left empty
   */
  record Done(int token, Map<String, Value> values) implements Event {
    public Done {
      values = Map.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** A decision is answered, or what a wait waits for happens. */
  record Answer(int token, String answer) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** A statement can't be done. */
  record Problem(int token, String title) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /**
   * An {@code anytime} happens.
   *
   * @param frame the run of the flow that it belongs to
   * @param id of its node
   */
  record Anytime(int frame, String id) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /** Time passes; the deadlines before that instant pass too. */
  record Time(Instant until) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.time(this);
    }
  }

  /**
   * The deadline of one statement passes, or a wait's time is up, whatever the clock says: for
   * simulations, in which each branch has a clock of its own.
   */
  record Late(int token) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /**
   * One reminder of one statement happens, whatever the clock says: for simulations.
   *
   * @param way the id of the reminder's way; none: the first one that the statement has
   */
  record Remind(int token, Optional<String> way) implements Event {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.remind(this);
    }
  }

  /** One method per kind of event. */
  interface Cases<R> {
    R begin(Begin event);

    R done(Done event);

    R answer(Answer event);

    R problem(Problem event);

    R anytime(Anytime event);

    R time(Time event);

    R late(Late event);

    R remind(Remind event);
  }
}
