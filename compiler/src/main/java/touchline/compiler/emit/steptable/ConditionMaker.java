package touchline.compiler.emit.steptable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.table.Condition.And;
import touchline.table.Condition.Comparison;
import touchline.table.Condition.Holds;
import touchline.table.Condition.IsKnown;
import touchline.table.Condition.Not;
import touchline.table.Condition.OneOf;
import touchline.table.Condition.Open;
import touchline.table.Condition.Operator;
import touchline.table.Condition.Or;
import touchline.table.Condition.RequestIs;
import touchline.table.Condition.TouchpointIs;

/** A condition, in the table's terms: chains of `or` and of `and` become one list each. */
final class ConditionMaker implements Condition.Cases<touchline.table.Condition> {
  private static final ConditionMaker MAKER = new ConditionMaker();

  private ConditionMaker() {}

  static touchline.table.Condition condition(Condition condition) {
    return condition.match(MAKER);
  }

  @Override
  public Or or(Condition.Or condition) {
    List<touchline.table.Condition> parts = new ArrayList<>();
    Condition rest = condition;
    while (rest instanceof Condition.Or or) {
      parts.add(condition(or.right()));
      rest = or.left();
    }
    parts.add(condition(rest));
    Collections.reverse(parts);
    return new Or(parts);
  }

  @Override
  public And and(Condition.And condition) {
    List<touchline.table.Condition> parts = new ArrayList<>();
    Condition rest = condition;
    while (rest instanceof Condition.And and) {
      parts.add(condition(and.right()));
      rest = and.left();
    }
    parts.add(condition(rest));
    Collections.reverse(parts);
    return new And(parts);
  }

  @Override
  public Not not(Condition.Not condition) {
    return new Not(condition(condition.operand()));
  }

  @Override
  public Comparison comparison(Condition.Comparison condition) {
    return new Comparison(
        condition.field().id(),
        Operator.valueOf(condition.operator().name()),
        ValueMaker.value(condition.value()));
  }

  @Override
  public OneOf oneOf(Condition.OneOf condition) {
    return new OneOf(
        condition.field().id(), condition.values().stream().map(ValueMaker::value).toList());
  }

  @Override
  public IsKnown isKnown(Condition.IsKnown condition) {
    return new IsKnown(condition.field().id());
  }

  @Override
  public Holds holds(Condition.Holds condition) {
    return new Holds(condition.field().id());
  }

  @Override
  public TouchpointIs touchpointIs(Condition.TouchpointIs condition) {
    return new TouchpointIs(
        condition.touchpoints().stream().map(Touchpoint::id).toList(), condition.negated());
  }

  @Override
  public RequestIs requestIs(Condition.RequestIs condition) {
    return new RequestIs(
        condition.requests().stream().map(Request::id).toList(), condition.negated());
  }

  @Override
  public Open open(Condition.Open condition) {
    return new Open();
  }
}
