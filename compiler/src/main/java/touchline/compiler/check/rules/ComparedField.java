package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;

/** The field that a condition compares, if it is a comparison. */
final class ComparedField implements Condition.Cases<Optional<Field>> {

  @Override
  public Optional<Field> comparison(Condition.Comparison condition) {
    return Optional.of(condition.field());
  }

  @Override
  public Optional<Field> oneOf(Condition.OneOf condition) {
    return Optional.of(condition.field());
  }

  @Override
  public Optional<Field> holds(Condition.Holds condition) {
    return Optional.of(condition.field());
  }

  @Override
  public Optional<Field> or(Condition.Or condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Field> and(Condition.And condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Field> not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Optional<Field> isKnown(Condition.IsKnown condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Field> touchpointIs(Condition.TouchpointIs condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Field> requestIs(Condition.RequestIs condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Field> open(Condition.Open condition) {
    return Optional.empty();
  }
}
