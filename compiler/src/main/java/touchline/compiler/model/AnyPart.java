package touchline.compiler.model;

/**
 * Whether any part of a condition is of some kind: false for every part that a subclass does not
 * name. Nested as deeply as the condition, which the parser limits.
 */
public abstract class AnyPart implements Condition.Cases<Boolean> {

  @Override
  public final Boolean or(Condition.Or condition) {
    return condition.left().match(this) || condition.right().match(this);
  }

  @Override
  public final Boolean and(Condition.And condition) {
    return condition.left().match(this) || condition.right().match(this);
  }

  @Override
  public final Boolean not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Boolean comparison(Condition.Comparison condition) {
    return false;
  }

  @Override
  public Boolean oneOf(Condition.OneOf condition) {
    return false;
  }

  @Override
  public Boolean isKnown(Condition.IsKnown condition) {
    return false;
  }

  @Override
  public Boolean holds(Condition.Holds condition) {
    return false;
  }

  @Override
  public Boolean touchpointIs(Condition.TouchpointIs condition) {
    return false;
  }

  @Override
  public Boolean requestIs(Condition.RequestIs condition) {
    return false;
  }

  @Override
  public Boolean open(Condition.Open condition) {
    return false;
  }
}
