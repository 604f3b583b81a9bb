package touchline.compiler.model;

import java.util.List;
import touchline.compiler.source.Span;

/** A condition whose names are resolved and whose values have their field's type. */
public sealed interface Condition extends Element {

  <R> R match(Cases<R> cases);

  /** Either holds. */
  record Or(Condition left, Condition right, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.or(this);
    }
  }

  /** Both hold. */
  record And(Condition left, Condition right, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.and(this);
    }
  }

  /** It does not hold. */
  record Not(Condition operand, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** A field against a value; false if the field is unknown. */
  record Comparison(Field field, Operator operator, Value value, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /** A field is one of some values. */
  record OneOf(Field field, List<Value> values, Span span) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /** A value of the field is recorded. */
  record IsKnown(Field field, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.isKnown(this);
    }
  }

  /** A yes-no field is yes. */
  record Holds(Field field, Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.holds(this);
    }
  }

  /**
   * The case's own touchpoint is one of these.
   *
   * @param negated it is none of these ({@code !=})
   */
  record TouchpointIs(List<Touchpoint> touchpoints, boolean negated, Span span)
      implements Condition {
    public TouchpointIs {
      touchpoints = List.copyOf(touchpoints);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.touchpointIs(this);
    }
  }

  /**
   * The case's own request is one of these.
   *
   * @param negated it is none of these ({@code !=})
   */
  record RequestIs(List<Request> requests, boolean negated, Span span) implements Condition {
    public RequestIs {
      requests = List.copyOf(requests);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.requestIs(this);
    }
  }

  /** The company is open now. */
  record Open(Span span) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /** How a field is compared with a value. */
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

    /** As it is written in a flow file. */
    public String symbol() {
      return symbol;
    }
  }

  /** One method per kind of condition. */
  interface Cases<R> {
    R or(Or condition);

    R and(And condition);

    R not(Not condition);

    R comparison(Comparison condition);

    R oneOf(OneOf condition);

    R isKnown(IsKnown condition);

    R holds(Holds condition);

    R touchpointIs(TouchpointIs condition);

    R requestIs(RequestIs condition);

    R open(Open condition);
  }
}
