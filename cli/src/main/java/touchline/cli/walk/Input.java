package touchline.cli.walk;

import java.time.Duration;
import java.util.Optional;
import touchline.table.Value;

/** What a person does with a case. Where nothing else is said, it is about where they work now. */
sealed interface Input {

  <R> R match(Cases<R> cases);

  /** Works on another open position. */
  record Focus(int token) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.focus(this);
    }
  }

  /** Fills in a field; nothing leaves it empty. It counts when the step is done. */
  record Fill(String field, Optional<Value> value) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fill(this);
    }
  }

  /** The step is done, with what was filled in. */
  record Done() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** A question is answered, or what was waited for happens. */
  record Answer(String answer) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** It can't be done. */
  record Problem(String title) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /** Something that may happen at any time. */
  record Anytime(int frame, String id) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /** Time passes, faster than it does. */
  record Pass(Duration length) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pass(this);
    }
  }

  /** A note about the case. */
  record Note(String text) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** One method per kind. */
  interface Cases<R> {
    R focus(Focus input);

    R fill(Fill input);

    R done(Done input);

    R answer(Answer input);

    R problem(Problem input);

    R anytime(Anytime input);

    R pass(Pass input);

    R note(Note input);
  }
}
