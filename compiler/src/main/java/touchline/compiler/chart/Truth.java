package touchline.compiler.chart;

import touchline.compiler.model.Condition;
import touchline.compiler.model.Touchpoint;

/** What is known about a condition if only the case's touchpoint is (Kleene's three values). */
enum Truth {
  NO,
  MAYBE,
  YES;

  static Truth of(Condition condition, Touchpoint touchpoint) {
    return condition.match(new Evaluation(touchpoint));
  }

  private Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  private Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  private Truth opposite() {
    return values()[YES.ordinal() - ordinal()];
  }

  private record Evaluation(Touchpoint touchpoint) implements Condition.Cases<Truth> {
    @Override
    public Truth or(Condition.Or condition) {
      return condition.left().match(this).or(condition.right().match(this));
    }

    @Override
    public Truth and(Condition.And condition) {
      return condition.left().match(this).and(condition.right().match(this));
    }

    @Override
    public Truth not(Condition.Not condition) {
      return condition.operand().match(this).opposite();
    }

    @Override
    public Truth touchpointIs(Condition.TouchpointIs condition) {
      boolean listed =
          condition.touchpoints().stream().anyMatch(t -> t.id().equals(touchpoint.id()));
      return listed != condition.negated() ? YES : NO;
    }

    @Override
    public Truth comparison(Condition.Comparison condition) {
      return MAYBE;
    }

    @Override
    public Truth oneOf(Condition.OneOf condition) {
      return MAYBE;
    }

    @Override
    public Truth isKnown(Condition.IsKnown condition) {
      return MAYBE;
    }

    @Override
    public Truth holds(Condition.Holds condition) {
      return MAYBE;
    }

    @Override
    public Truth requestIs(Condition.RequestIs condition) {
      return MAYBE;
    }

    @Override
    public Truth open(Condition.Open condition) {
      return MAYBE;
    }
  }
}
