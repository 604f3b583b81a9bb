package touchline.compiler.prove.record;

import java.util.BitSet;
import java.util.function.BiConsumer;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Field;
import touchline.compiler.source.Span;

/** Reads a condition from left to right: what it relies on, and what it says is known. */
final class Guards implements Condition.Cases<Facts> {
  private final FieldNumbers fields;
  private final BiConsumer<Field, Span> relies;
  private BitSet known;

  /**
   * @param known what the conditions above say
   * @param relies is told the fields that must be known, with the place of their name
   */
  Guards(FieldNumbers fields, BitSet known, BiConsumer<Field, Span> relies) {
    this.fields = fields;
    this.known = known;
    this.relies = relies;
  }

  @Override
  public Facts or(Condition.Or condition) {
    Facts left = condition.left().match(this);
    return left.or(behind(left.ifFalse(), condition.right()));
  }

  @Override
  public Facts and(Condition.And condition) {
    Facts left = condition.left().match(this);
    return left.and(behind(left.ifTrue(), condition.right()));
  }

  private Facts behind(BitSet facts, Condition right) {
    BitSet before = known;
    known = Facts.union(known, facts);
    Facts found = right.match(this);
    known = before;
    return found;
  }

  @Override
  public Facts not(Condition.Not condition) {
    return condition.operand().match(this).opposite();
  }

  /** A comparison with what is unknown is false, so where it holds, the field is known. */
  private Facts relyOn(Field field, Span place) {
    if (!known.get(fields.of(field.id()))) {
      relies.accept(field, Names.find(place, field.id()));
    }
    return isKnown(field);
  }

  private Facts isKnown(Field field) {
    BitSet one = new BitSet();
    one.set(fields.of(field.id()));
    return new Facts(one, Facts.NONE.ifFalse());
  }

  @Override
  public Facts comparison(Condition.Comparison condition) {
    return relyOn(condition.field(), condition.span());
  }

  @Override
  public Facts oneOf(Condition.OneOf condition) {
    return relyOn(condition.field(), condition.span());
  }

  @Override
  public Facts holds(Condition.Holds condition) {
    return relyOn(condition.field(), condition.span());
  }

  @Override
  public Facts isKnown(Condition.IsKnown condition) {
    return isKnown(condition.field());
  }

  @Override
  public Facts touchpointIs(Condition.TouchpointIs condition) {
    return Facts.NONE;
  }

  @Override
  public Facts requestIs(Condition.RequestIs condition) {
    return Facts.NONE;
  }

  @Override
  public Facts open(Condition.Open condition) {
    return Facts.NONE;
  }
}
