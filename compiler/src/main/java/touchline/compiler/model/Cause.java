package touchline.compiler.model;

import java.util.Optional;

/** What takes a way. */
public sealed interface Cause {

  <R> R match(Cases<R> cases);

  /** The statement is done, or the node is one that runs at once. */
  record Done() implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** Somebody answers so, or the event that is waited for happens. */
  record Answer(String text) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /**
   * The data are so.
   *
   * @param written the condition's own text, white space folded
   */
  record When(Condition condition, Optional<String> label, String written) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.when(this);
    }
  }

  /** No condition above holds. */
  record Otherwise() implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.otherwise(this);
    }
  }

  /** The step can't be done. */
  record Problem(String title) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /** The deadline has passed, or a wait's time is up. */
  record Late() implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /** A reminder is due; without {@code limit}, again and again. */
  record Every(Duration interval, Optional<Integer> limit) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /** An {@code anytime} happens. */
  record Interruption() implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.interruption(this);
    }
  }

  /** A customer comes in. */
  record ByTouchpoint(Touchpoint touchpoint) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byTouchpoint(this);
    }
  }

  /** A bounded jump is taken. */
  record Take(int limit) implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.take(this);
    }
  }

  /** A bounded jump is used up. */
  record Over() implements Cause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.over(this);
    }
  }

  /** One method per cause. */
  interface Cases<R> {
    R done(Done cause);

    R answer(Answer cause);

    R when(When cause);

    R otherwise(Otherwise cause);

    R problem(Problem cause);

    R late(Late cause);

    R every(Every cause);

    R interruption(Interruption cause);

    R byTouchpoint(ByTouchpoint cause);

    R take(Take cause);

    R over(Over cause);
  }
}
