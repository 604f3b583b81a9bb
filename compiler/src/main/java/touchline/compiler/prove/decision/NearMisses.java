package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.Operator;

/** Finds comparisons that stop just before a value that no way takes. */
final class NearMisses extends OtherCondition<Boolean> {
  private final List<Cases.Point> missing;
  private final List<Condition.Comparison> found = new ArrayList<>();
  private boolean negated;

  private NearMisses(List<Cases.Point> points) {
    super(true);
    this.missing = new ArrayList<>(points);
  }

  static List<Condition.Comparison> in(DataDecision decision, List<Cases.Point> points) {
    NearMisses misses = new NearMisses(points);
    for (int way = 0; way < decision.ways().size() && !points.isEmpty(); way++) {
      decision.condition(way).ifPresent(condition -> condition.match(misses));
    }
    return misses.found;
  }

  @Override
  public Boolean or(Condition.Or condition) {
    Chains.of(condition).forEach(operand -> operand.match(this));
    return true;
  }

  @Override
  public Boolean and(Condition.And condition) {
    Chains.of(condition).forEach(operand -> operand.match(this));
    return true;
  }

  @Override
  public Boolean not(Condition.Not condition) {
    negated = !negated;
    condition.operand().match(this);
    negated = !negated;
    return true;
  }

  @Override
  public Boolean comparison(Condition.Comparison condition) {
    Cases.Point point = new Cases.Point(condition.field().id(), Written.text(condition.value()));
    // The first comparison that leaves a value out stands for all.
    return leavesOut(condition.operator()) && missing.remove(point) && found.add(condition);
  }

  private boolean leavesOut(Operator operator) {
    return switch (operator) {
      case LESS, GREATER -> !negated;
      case LESS_OR_EQUAL, GREATER_OR_EQUAL -> negated;
      case EQUAL, NOT_EQUAL -> false;
    };
  }
}
