package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.Optional;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;

/**
 * Finds fields that a decision compares though they may be unknown. That is a mistake of its own,
 * reported by who looks after what is recorded; a decision is judged as if they were known.
 */
final class Unguarded {
  private final Axes axes;
  private final Diagrams diagrams;
  private final Meaning meaning;
  private final int[] unknown;

  Unguarded(Axes axes, Diagrams diagrams, Meaning meaning) {
    this.axes = axes;
    this.diagrams = diagrams;
    this.meaning = meaning;
    this.unknown = new int[axes.count()];
    for (int axis = 0; axis < unknown.length; axis++) {
      unknown[axis] = diagrams.in(axis, axes.axis(axis).unknown());
    }
  }

  /** The axes that some of these cases are compared on without a known value. */
  BitSet in(DataDecision decision, int cases) {
    BitSet suspects = new BitSet();
    for (int axis = decision.asks().nextSetBit(0); axis >= 0; ) {
      suspects.set(axis, isUnsure(axis, cases));
      axis = decision.asks().nextSetBit(axis + 1);
    }
    if (suspects.isEmpty()) {
      return suspects;
    }
    Reading reading = new Reading(cases, suspects);
    for (int way = 0; way < decision.ways().size(); way++) {
      Optional<Condition> condition = decision.condition(way);
      if (condition.isPresent()) {
        reading.rest = diagrams.minus(reading.rest, reading.among(condition.orElseThrow()));
      }
    }
    return reading.found;
  }

  private boolean isUnsure(int axis, int cases) {
    return axes.axis(axis).canBeUnknown() && diagrams.meet(cases, unknown[axis]);
  }

  /** The same cases, and those with any value where none is known. */
  int withAnyValue(int cases, BitSet unsure) {
    int result = cases;
    for (int axis = unsure.nextSetBit(0); axis >= 0; axis = unsure.nextSetBit(axis + 1)) {
      int without = diagrams.and(result, unknown[axis]);
      result = diagrams.or(result, diagrams.forget(axis, without));
    }
    return result;
  }

  /** Those of the cases in which values are known. */
  int withValues(int cases, BitSet unsure) {
    int result = cases;
    for (int axis = unsure.nextSetBit(0); axis >= 0; axis = unsure.nextSetBit(axis + 1)) {
      result = diagrams.minus(result, unknown[axis]);
    }
    return result;
  }

  /** Reads conditions from left to right, no further than needed. */
  private final class Reading implements Condition.Cases<Integer> {
    private final BitSet suspects;
    private final BitSet found = new BitSet();
    private int rest;

    Reading(int cases, BitSet suspects) {
      this.rest = cases;
      this.suspects = suspects;
    }

    /** The cases still to be decided for which a condition holds. */
    int among(Condition condition) {
      return condition.match(this);
    }

    private int among(Condition condition, int cases) {
      int before = rest;
      rest = cases;
      int holds = condition.match(this);
      rest = before;
      return holds;
    }

    @Override
    public Integer or(Condition.Or condition) {
      int open = rest;
      for (Condition operand : Chains.of(condition)) {
        open = diagrams.minus(open, among(operand, open));
      }
      return diagrams.minus(rest, open);
    }

    @Override
    public Integer and(Condition.And condition) {
      int holds = rest;
      for (Condition operand : Chains.of(condition)) {
        holds = among(operand, holds);
      }
      return holds;
    }

    @Override
    public Integer not(Condition.Not condition) {
      return diagrams.minus(rest, among(condition.operand(), rest));
    }

    @Override
    public Integer comparison(Condition.Comparison condition) {
      return compared(condition.field(), condition);
    }

    @Override
    public Integer oneOf(Condition.OneOf condition) {
      return compared(condition.field(), condition);
    }

    @Override
    public Integer holds(Condition.Holds condition) {
      return compared(condition.field(), condition);
    }

    private int compared(Field field, Condition condition) {
      int axis = axes.named(field.id()).number();
      if (suspects.get(axis) && diagrams.meet(rest, unknown[axis])) {
        found.set(axis);
      }
      return simple(condition);
    }

    private int simple(Condition condition) {
      return diagrams.and(rest, meaning.of(condition));
    }

    @Override
    public Integer isKnown(Condition.IsKnown condition) {
      return simple(condition);
    }

    @Override
    public Integer touchpointIs(Condition.TouchpointIs condition) {
      return simple(condition);
    }

    @Override
    public Integer requestIs(Condition.RequestIs condition) {
      return simple(condition);
    }

    @Override
    public Integer open(Condition.Open condition) {
      return simple(condition);
    }
  }
}
