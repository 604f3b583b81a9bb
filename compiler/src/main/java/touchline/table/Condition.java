package touchline.table;

import java.util.List;

/** A condition on the data of a case. A comparison with an unknown value is false. */
public sealed interface Condition {

  <R> R match(Cases<R> cases);

  /** At least one part holds; they are tried in order. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.or(this);
    }
  }

  /** All parts hold; they are tried in order. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.and(this);
    }
  }

  /** It does not hold. */
  record Not(Condition operand) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** A field against a value of its type. */
  record Comparison(String field, Operator operator, Value value) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /** A field is one of some values of its type. */
  record OneOf(String field, List<Value> values) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /** A value of the field is recorded. */
  record IsKnown(String field) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.isKnown(this);
    }
  }

  /** A yes-no field is yes. */
  record Holds(String field) implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.holds(this);
    }
  }

  /**
   * The case's own touchpoint is one of these.
   *
   * @param negated it is none of these
   */
  record TouchpointIs(List<String> touchpoints, boolean negated) implements Condition {
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
   * @param negated it is none of these
   */
  record RequestIs(List<String> requests, boolean negated) implements Condition {
    public RequestIs {
      requests = List.copyOf(requests);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.requestIs(this);
    }
  }

  /** The company is open at the instant of asking. */
  record Open() implements Condition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /** How a field is compared with a value. */
  enum Operator implements Word {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String word;

    Operator(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** True for those that every type knows. */
    public boolean equality() {
      return this == EQUAL || this == NOT_EQUAL;
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
