package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** A detail of a statement, in its braces. */
public sealed interface Detail extends Node {

  <R> R match(Cases<R> cases);

  /** {@code do "…"}. */
  record Do(Text text, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.doing(this);
    }
  }

  /** {@code say [to ACTOR] "…"}. */
  record Say(Optional<Name> to, Template words, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.say(this);
    }
  }

  /** {@code record FIELD, …}. */
  record Record(List<Name> fields, Span span) implements Detail {
    public Record {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.record(this);
    }
  }

  /** {@code set FIELD = VALUE, …}. */
  record Set(List<Assignment> assignments, Span span) implements Detail {
    public Set {
      assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /** {@code FIELD = VALUE}. */
  record Assignment(Name field, Value value, Span span) implements Node {}

  /** {@code see "URL" ["Title"]}. */
  record See(Text url, Optional<Text> title, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.see(this);
    }
  }

  /** {@code note "…"}. */
  record Note(Text text, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** {@code scale N to N}. */
  record Scale(Value.NumberValue from, Value.NumberValue to, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scale(this);
    }
  }

  /** {@code problem "Title" TARGET}. */
  record Problem(Text title, Target target, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.problem(this);
    }
  }

  /** {@code late TARGET}. */
  record Late(Target target, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /** {@code every DURATION [at most N times] { … }}. */
  record Every(
      Value.DurationValue interval, Optional<Target.Limit> limit, Target.Block body, Span span)
      implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.every(this);
    }
  }

  /** One method per kind of detail. */
  interface Cases<R> {
    R doing(Do detail);

    R say(Say detail);

    R record(Record detail);

    R set(Set detail);

    R see(See detail);

    R note(Note detail);

    R scale(Scale detail);

    R problem(Problem detail);

    R late(Late detail);

    R every(Every detail);
  }
}
