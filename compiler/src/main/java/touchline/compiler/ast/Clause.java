package touchline.compiler.ast;

import touchline.compiler.source.Span;

/** A clause behind a title: who, by when, how long. */
public sealed interface Clause extends Node {

  <R> R match(Cases<R> cases);

  /** {@code by ACTOR}. */
  record By(Name actor, Span span) implements Clause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.by(this);
    }
  }

  /** {@code within DURATION}: the deadline. */
  record Within(Value.DurationValue duration, Span span) implements Clause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.within(this);
    }
  }

  /** {@code takes DURATION}: the usual working time. */
  record Takes(Value.DurationValue duration, Span span) implements Clause {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.takes(this);
    }
  }

  /** One method per kind of clause. */
  interface Cases<R> {
    R by(By clause);

    R within(Within clause);

    R takes(Takes clause);
  }
}
