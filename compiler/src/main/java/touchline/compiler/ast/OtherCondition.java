package touchline.compiler.ast;

/** For questions about few kinds of conditions: all others get the same answer. */
public abstract class OtherCondition<R> implements Condition.Cases<R> {

  /** The answer for kinds that no method is written for. */
  protected abstract R other();

  @Override
  public R or(Condition.Or condition) {
    return other();
  }

  @Override
  public R and(Condition.And condition) {
    return other();
  }

  @Override
  public R not(Condition.Not condition) {
    return other();
  }

  @Override
  public R parenthesized(Condition.Parenthesized condition) {
    return other();
  }

  @Override
  public R comparison(Condition.Comparison condition) {
    return other();
  }

  @Override
  public R oneOf(Condition.OneOf condition) {
    return other();
  }

  @Override
  public R isKnown(Condition.IsKnown condition) {
    return other();
  }

  @Override
  public R holds(Condition.Holds condition) {
    return other();
  }
}
