package touchline.compiler.ast;

import java.util.List;
import touchline.compiler.source.Span;

/** A condition on the data of a case. */
public sealed interface Condition extends Node {

  <R> R match(Cases<R> cases);

  /** {@code left or right}. */
  record Or(Condition left, Condition right, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.or(this);
    }
  }

  /** {@code left and right}. */
  record And(Condition left, Condition right, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.and(this);
    }
  }

  /** {@code not operand}. */
  record Not(Condition operand, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** {@code ( inner )}, kept for the formatter. */
  record Parenthesized(Condition inner, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.parenthesized(this);
    }
  }

  /** {@code FIELD = VALUE} and the like; {@code touchpoint = ID} and {@code request = ID} too. */
  record Comparison(Name field, Operator operator, Value value, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /** {@code FIELD in (VALUE, …)}. */
  record OneOf(Name field, List<Value> values, Span span) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /** {@code FIELD is known}. */
  record IsKnown(Name field, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.isKnown(this);
    }
  }

  /** A name alone: a yes-no field, or {@code open}. */
  record Holds(Name field) implements Condition {
    @Override
    public Span span() {
      return field.span();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.holds(this);
    }
  }

  /** How two values are compared. */
  enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** As it is written. */
    public String symbol() {
      return symbol;
    }
  }

  /** One method per kind of condition. */
  interface Cases<R> {
    R or(Or condition);

    R and(And condition);

    R not(Not condition);

    R parenthesized(Parenthesized condition);

    R comparison(Comparison condition);

    R oneOf(OneOf condition);

    R isKnown(IsKnown condition);

    R holds(Holds condition);
  }
}
