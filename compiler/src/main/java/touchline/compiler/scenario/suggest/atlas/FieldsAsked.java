package touchline.compiler.scenario.suggest.atlas;

import java.util.List;
import java.util.stream.Stream;
import touchline.table.Condition;

/** The fields whose values a condition asks for; whether one is known does not count. */
public final class FieldsAsked implements Condition.Cases<Stream<String>> {
  public static final FieldsAsked VALUES = new FieldsAsked(false);

  /** The same, and those of which it is asked whether they are known. */
  public static final FieldsAsked ALL = new FieldsAsked(true);

  private final boolean known;

  private FieldsAsked(boolean known) {
    this.known = known;
  }

  private Stream<String> each(List<Condition> parts) {
    return parts.stream().flatMap(part -> part.match(this));
  }

  @Override
  public Stream<String> or(Condition.Or condition) {
    return each(condition.parts());
  }

  @Override
  public Stream<String> and(Condition.And condition) {
    return each(condition.parts());
  }

  @Override
  public Stream<String> not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Stream<String> comparison(Condition.Comparison condition) {
    return Stream.of(condition.field());
  }

  @Override
  public Stream<String> oneOf(Condition.OneOf condition) {
    return Stream.of(condition.field());
  }

  @Override
  public Stream<String> isKnown(Condition.IsKnown condition) {
    return known ? Stream.of(condition.field()) : Stream.of();
  }

  @Override
  public Stream<String> holds(Condition.Holds condition) {
    return Stream.of(condition.field());
  }

  @Override
  public Stream<String> touchpointIs(Condition.TouchpointIs condition) {
    return Stream.of();
  }

  @Override
  public Stream<String> requestIs(Condition.RequestIs condition) {
    return Stream.of();
  }

  @Override
  public Stream<String> open(Condition.Open condition) {
    return Stream.of();
  }
}
