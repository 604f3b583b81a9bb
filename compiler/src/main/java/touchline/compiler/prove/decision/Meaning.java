package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.List;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Field;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Value;

/** The set of cases for which a condition holds. */
final class Meaning implements Condition.Cases<Integer> {
  private final Axes axes;
  private final Diagrams diagrams;

  Meaning(Axes axes, Diagrams diagrams) {
    this.axes = axes;
    this.diagrams = diagrams;
  }

  int of(Condition condition) {
    return condition.match(this);
  }

  @Override
  public Integer or(Condition.Or condition) {
    int set = Diagrams.NONE;
    for (Condition operand : Chains.of(condition)) {
      set = diagrams.or(set, of(operand));
    }
    return set;
  }

  @Override
  public Integer and(Condition.And condition) {
    int set = Diagrams.ALL;
    for (Condition operand : Chains.of(condition)) {
      set = diagrams.and(set, of(operand));
    }
    return set;
  }

  @Override
  public Integer not(Condition.Not condition) {
    return diagrams.not(of(condition.operand()));
  }

  @Override
  public Integer comparison(Condition.Comparison condition) {
    return where(condition.field(), condition.operator(), condition.value());
  }

  private int where(Field field, Operator operator, Value value) {
    Axis axis = axes.named(field.id());
    return diagrams.in(axis.number(), axis.where(operator, value));
  }

  @Override
  public Integer oneOf(Condition.OneOf condition) {
    Axis axis = axes.named(condition.field().id());
    BitSet cells = new BitSet();
    condition.values().forEach(value -> cells.or(axis.where(Operator.EQUAL, value)));
    return diagrams.in(axis.number(), cells);
  }

  @Override
  public Integer isKnown(Condition.IsKnown condition) {
    Axis axis = axes.named(condition.field().id());
    return diagrams.in(axis.number(), axis.known());
  }

  @Override
  public Integer holds(Condition.Holds condition) {
    return where(condition.field(), Operator.EQUAL, new Value.YesNoValue(true));
  }

  @Override
  public Integer touchpointIs(Condition.TouchpointIs condition) {
    List<String> ids = condition.touchpoints().stream().map(Touchpoint::id).toList();
    return own(Asked.TOUCHPOINT, ids, condition.negated());
  }

  @Override
  public Integer requestIs(Condition.RequestIs condition) {
    List<String> ids = condition.requests().stream().map(Request::id).toList();
    return own(Asked.REQUEST, ids, condition.negated());
  }

  private int own(String name, List<String> ids, boolean negated) {
    Axis axis = axes.named(name);
    int set = diagrams.in(axis.number(), Axes.cells(axis, ids));
    return negated ? diagrams.not(set) : set;
  }

  @Override
  public Integer open(Condition.Open condition) {
    Axis axis = axes.named(Asked.OPEN);
    return diagrams.in(axis.number(), Axes.cells(axis, List.of("yes")));
  }
}
