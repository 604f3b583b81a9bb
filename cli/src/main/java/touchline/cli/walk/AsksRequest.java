package touchline.cli.walk;

import touchline.table.Condition;

/** Whether a condition depends on what the customer comes for. */
final class AsksRequest implements Condition.Cases<Boolean> {

  @Override
  public Boolean or(Condition.Or condition) {
    return condition.parts().stream().anyMatch(part -> part.match(this));
  }

  @Override
  public Boolean and(Condition.And condition) {
    return condition.parts().stream().anyMatch(part -> part.match(this));
  }

  @Override
  public Boolean not(Condition.Not condition) {
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
    return true;
  }

  @Override
  public Boolean open(Condition.Open condition) {
    return false;
  }
}
