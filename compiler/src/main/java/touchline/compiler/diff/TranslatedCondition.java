package touchline.compiler.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/** An earlier condition about the fields, touchpoints and requests as they are now. */
record TranslatedCondition(Map<String, Field> fields, Names names)
    implements Condition.Cases<Optional<Condition>> {

  @Override
  public Optional<Condition> or(Condition.Or condition) {
    return both(
        condition.left(),
        condition.right(),
        (left, right) -> new Condition.Or(left, right, condition.span()));
  }

  @Override
  public Optional<Condition> and(Condition.And condition) {
    return both(
        condition.left(),
        condition.right(),
        (left, right) -> new Condition.And(left, right, condition.span()));
  }

  private Optional<Condition> both(
      Condition left, Condition right, BinaryOperator<Condition> joined) {
    return left.match(this).flatMap(one -> right.match(this).map(two -> joined.apply(one, two)));
  }

  @Override
  public Optional<Condition> not(Condition.Not condition) {
    return condition.operand().match(this).map(it -> new Condition.Not(it, condition.span()));
  }

  private Optional<Field> now(Field field) {
    return Optional.ofNullable(fields.get(field.id()));
  }

  @Override
  public Optional<Condition> comparison(Condition.Comparison it) {
    return now(it.field())
        .map(field -> new Condition.Comparison(field, it.operator(), it.value(), it.span()));
  }

  @Override
  public Optional<Condition> oneOf(Condition.OneOf it) {
    return now(it.field()).map(field -> new Condition.OneOf(field, it.values(), it.span()));
  }

  @Override
  public Optional<Condition> isKnown(Condition.IsKnown it) {
    return now(it.field()).map(field -> new Condition.IsKnown(field, it.span()));
  }

  @Override
  public Optional<Condition> holds(Condition.Holds it) {
    return now(it.field()).map(field -> new Condition.Holds(field, it.span()));
  }

  @Override
  public Optional<Condition> touchpointIs(Condition.TouchpointIs it) {
    List<Touchpoint> now =
        it.touchpoints().stream()
            .map(
                old ->
                    new Touchpoint(
                        names.newer(Names.Space.TOUCHPOINT, old.id()),
                        old.name(),
                        old.outbound(),
                        old.answerWithin(),
                        old.span()))
            .toList();
    return Optional.of(new Condition.TouchpointIs(now, it.negated(), it.span()));
  }

  @Override
  public Optional<Condition> requestIs(Condition.RequestIs it) {
    List<Request> now =
        it.requests().stream()
            .map(
                old ->
                    new Request(names.newer(Names.Space.REQUEST, old.id()), old.name(), old.span()))
            .toList();
    return Optional.of(new Condition.RequestIs(now, it.negated(), it.span()));
  }

  @Override
  public Optional<Condition> open(Condition.Open condition) {
    return Optional.of(condition);
  }
}
