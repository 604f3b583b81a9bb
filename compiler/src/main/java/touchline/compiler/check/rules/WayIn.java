package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;

/**
 * The ways that customers of one touchpoint can take as long as nothing goes wrong. Of conditions
 * it knows what they say about the touchpoint, nothing else.
 */
final class WayIn extends OtherCause<Optional<Boolean>>
    implements Condition.Cases<Optional<Boolean>> {
  private final Touchpoint touchpoint;

  WayIn(Touchpoint touchpoint) {
    this.touchpoint = touchpoint;
  }

  /** Of the ways out of a node, in written order: the first one that is sure, and those before. */
  List<Way> taken(List<Way> ways) {
    List<Way> taken = new ArrayList<>();
    for (Way way : ways) {
      Optional<Boolean> sure = way.cause().match(this);
      if (sure.orElse(true)) {
        taken.add(way);
      }
      if (sure.orElse(false)) {
        break;
      }
    }
    return taken;
  }

  @Override
  protected Optional<Boolean> other() {
    return Optional.of(false);
  }

  @Override
  public Optional<Boolean> done(Cause.Done cause) {
    return Optional.of(true);
  }

  @Override
  public Optional<Boolean> otherwise(Cause.Otherwise cause) {
    return Optional.of(true);
  }

  @Override
  public Optional<Boolean> byTouchpoint(Cause.ByTouchpoint cause) {
    return Optional.of(cause.touchpoint().equals(touchpoint));
  }

  @Override
  public Optional<Boolean> when(Cause.When cause) {
    return cause.condition().match(this);
  }

  @Override
  public Optional<Boolean> touchpointIs(Condition.TouchpointIs condition) {
    return Optional.of(condition.touchpoints().contains(touchpoint) != condition.negated());
  }

  @Override
  public Optional<Boolean> or(Condition.Or condition) {
    return either(condition.left().match(this), condition.right().match(this), true);
  }

  @Override
  public Optional<Boolean> and(Condition.And condition) {
    return either(condition.left().match(this), condition.right().match(this), false);
  }

  /** What decides, if one of them is so; the other answer, if both are; else nobody knows. */
  private static Optional<Boolean> either(
      Optional<Boolean> left, Optional<Boolean> right, boolean deciding) {
    boolean decided = left.equals(Optional.of(deciding)) || right.equals(Optional.of(deciding));
    return decided ? Optional.of(deciding) : left.flatMap(known -> right);
  }

  @Override
  public Optional<Boolean> not(Condition.Not condition) {
    return condition.operand().match(this).map(holds -> !holds);
  }

  @Override
  public Optional<Boolean> comparison(Condition.Comparison condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> oneOf(Condition.OneOf condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> isKnown(Condition.IsKnown condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> holds(Condition.Holds condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> requestIs(Condition.RequestIs condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> open(Condition.Open condition) {
    return Optional.empty();
  }
}
