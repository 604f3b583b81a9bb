package touchline.table;

import java.util.Optional;

/** What takes a way; {@link #word} is what the column {@code on} shows. */
public sealed interface Cause extends Word {

  <R> R match(Cases<R> cases);

  /** The statement is done, or the node is one that runs at once. */
  record Done() implements Cause {
    @Override
    public String word() {
      return "done";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** Somebody answers so, or the event that is waited for happens. */
  record Answer(String text) implements Cause {
    @Override
    public String word() {
      return "answer";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /**
   * The data are so.
   *
   * @param text the condition as it is written
   * @param label what people call it
   */
  record When(Condition condition, String text, Optional<String> label) implements Cause {
    @Override
    public String word() {
      return "condition";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.when(this);
    }
  }

  /** No condition above holds. */
  record Otherwise() implements Cause {
    @Override
    public String word() {
      return "otherwise";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.otherwise(this);
    }
  }

  /** The statement can't be done. */
  record Problem(String title) implements Cause {
    @Override
    public String word() {
      return "problem";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /** The deadline has passed; at a wait, the time is up. */
  record Late() implements Cause {
    @Override
    public String word() {
      return "late";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /** A reminder is due, at every interval from arriving on; without a limit, again and again. */
  record Every(TimeSpan interval, Optional<Integer> limit) implements Cause {
    public Every {
      limit.ifPresent(Cause::atLeastOnce);
    }

    @Override
    public String word() {
      return "every";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /** An anytime happens. */
  record Anytime() implements Cause {
    @Override
    public String word() {
      return "anytime";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /** A customer comes in by this touchpoint. */
  record ByTouchpoint(String touchpoint) implements Cause {
    @Override
    public String word() {
      return "touchpoint";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.byTouchpoint(this);
    }
  }

  /** A bounded jump that was taken less than {@code limit} times in this run of the flow. */
  record Take(int limit) implements Cause {
    public Take {
      atLeastOnce(limit);
    }

    @Override
    public String word() {
      return "take";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.take(this);
    }
  }

  /** A bounded jump that is used up. */
  record Over() implements Cause {
    @Override
    public String word() {
      return "over";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.over(this);
    }
  }

  private static void atLeastOnce(int limit) {
    if (limit < 1) {
      throw TableCheck.invalid("A limit is " + limit + ", and not at least 1.");
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

    R anytime(Anytime cause);

    R byTouchpoint(ByTouchpoint cause);

    R take(Take cause);

    R over(Over cause);
  }
}
