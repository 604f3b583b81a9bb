package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** Where a branch, a problem or a late way leads. */
public sealed interface Target extends Node {

  <R> R match(Cases<R> cases);

  /**
   * {@code { … }}.
   *
   * @param span from the opening to the closing brace
   */
  record Block(List<Statement> statements, Span span) implements Target {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.block(this);
    }
  }

  /** {@code go on}. */
  record GoOn(Span span) implements Target {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.goOn(this);
    }
  }

  /**
   * {@code -> ID [at most N times]}.
   *
   * @param limit for a bounded jump, at least 1 where the file is free of errors
   */
  record Jump(Name to, Optional<Limit> limit, Span span) implements Target {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.jump(this);
    }
  }

  /** {@code end …}. */
  record End(Statement.End end) implements Target {
    @Override
    public Span span() {
      return end.span();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.end(this);
    }
  }

  /** {@code at most N times} or {@code once}. */
  record Limit(int times, Span span) implements Node {}

  /** One method per kind of target. */
  interface Cases<R> {
    R block(Block target);

    R goOn(GoOn target);

    R jump(Jump target);

    R end(End target);
  }
}
