package touchline.table;

import java.util.stream.Stream;

/** The names that a way uses: its nodes, and the fields that its condition compares with values. */
final class WayUses implements Condition.Cases<Stream<Use>> {
  private static final WayUses USES = new WayUses();

  private WayUses() {}

  static Stream<Use> of(Way way) {
    Stream<Use> steps = Stream.concat(Stream.of(way.node()), way.next().stream()).map(Use::step);
    Stream<Use> fields = way.condition().stream().flatMap(condition -> condition.match(USES));
    return Stream.concat(steps, fields);
  }

  @Override
  public Stream<Use> or(Condition.Or condition) {
    return condition.parts().stream().flatMap(part -> part.match(this));
  }

  @Override
  public Stream<Use> and(Condition.And condition) {
    return condition.parts().stream().flatMap(part -> part.match(this));
  }

  @Override
  public Stream<Use> not(Condition.Not condition) {
    return condition.operand().match(this);
  }

  @Override
  public Stream<Use> comparison(Condition.Comparison condition) {
    return Stream.of(Use.field(condition.field(), condition.value()));
  }

  @Override
  public Stream<Use> oneOf(Condition.OneOf condition) {
    return condition.values().stream().map(value -> Use.field(condition.field(), value));
  }

  @Override
  public Stream<Use> isKnown(Condition.IsKnown condition) {
    return Stream.of(Use.field(condition.field()));
  }

  @Override
  public Stream<Use> holds(Condition.Holds condition) {
    return Stream.of(Use.field(condition.field(), new Value.YesNoValue(true)));
  }

  @Override
  public Stream<Use> touchpointIs(Condition.TouchpointIs condition) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> requestIs(Condition.RequestIs condition) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> open(Condition.Open condition) {
    return Stream.empty();
  }
}
