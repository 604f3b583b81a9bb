package touchline.compiler.prove.decision;

import touchline.compiler.model.Condition;

/** Cases of a condition of which most are treated alike. */
abstract class OtherCondition<R> implements Condition.Cases<R> {
  private final R other;

  /**
   * @param other for every kind of condition that is not overridden
   */
  OtherCondition(R other) {
    this.other = other;
  }

  @Override
  public R or(Condition.Or condition) {
    return other;
  }

  @Override
  public R and(Condition.And condition) {
    return other;
  }

  @Override
  public R not(Condition.Not condition) {
    return other;
  }

  @Override
  public R comparison(Condition.Comparison condition) {
    return other;
  }

  @Override
  public R oneOf(Condition.OneOf condition) {
    return other;
  }

  @Override
  public R isKnown(Condition.IsKnown condition) {
    return other;
  }

  @Override
  public R holds(Condition.Holds condition) {
    return other;
  }

  @Override
  public R touchpointIs(Condition.TouchpointIs condition) {
    return other;
  }

  @Override
  public R requestIs(Condition.RequestIs condition) {
    return other;
  }

  @Override
  public R open(Condition.Open condition) {
    return other;
  }
}
