package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Value;

/** Values in order: numbers, amounts of money, days, durations. */
final class Scale implements Values {
  private final Kind kind;
  private final NavigableSet<BigDecimal> points;
  private final List<Stretch> cells = new ArrayList<>();

  /**
   * What a scale measures.
   *
   * @param min its smallest value, if there is one
   * @param max its greatest value
   * @param step from each value to the next; none: between any two there is another
   * @param startsAtNothing its smallest value is a zero that nobody mentions
   */
  record Kind(
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<BigDecimal> step,
      boolean startsAtNothing,
      Notation notation,
      PointOf pointOf) {}

  /** Where a value stands on a scale. */
  @FunctionalInterface
  interface PointOf {
    /** None if the value does not stand on it: an amount in another currency. */
    Optional<BigDecimal> of(Value value);
  }

  /**
   * @param points the values that conditions name
   */
  Scale(Kind kind, NavigableSet<BigDecimal> points) {
    this.kind = kind;
    this.points = points;
    Optional<BigDecimal> from = kind.min;
    boolean with = true;
    for (BigDecimal point : points) {
      between(from, with, Optional.of(point), false);
      cells.add(Stretch.point(point));
      from = Optional.of(point);
      with = false;
    }
    between(from, with, kind.max, true);
  }

  private void between(
      Optional<BigDecimal> from, boolean withFrom, Optional<BigDecimal> to, boolean withTo) {
    Optional<BigDecimal> low = withFrom ? from : from.map(it -> step(it, 1));
    Optional<BigDecimal> high = withTo ? to : to.map(it -> step(it, -1));
    boolean closed = kind.step.isPresent();
    Stretch stretch = new Stretch(low, withFrom || closed, high, withTo || closed);
    if (low.isEmpty() || high.isEmpty()) {
      cells.add(stretch);
      return;
    }
    int order = low.orElseThrow().compareTo(high.orElseThrow());
    if (order < 0 || order == 0 && stretch.withLow() && stretch.withHigh()) {
      cells.add(stretch);
    }
  }

  private BigDecimal step(BigDecimal point, int direction) {
    return kind.step
        .map(step -> direction < 0 ? point.subtract(step) : point.add(step))
        .orElse(point);
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public BitSet where(Operator operator, Value value) {
    BitSet found = new BitSet();
    kind.pointOf.of(value).ifPresent(point -> mark(found, operator, point));
    return found;
  }

  @Override
  public BitSet named(String name) {
    return new BitSet();
  }

  private void mark(BitSet found, Operator operator, BigDecimal point) {
    int at = firstNotBelow(point);
    int behind = at < cells.size() && cells.get(at).contains(point) ? at + 1 : at;
    switch (operator) {
      case EQUAL -> found.set(at, behind);
      case NOT_EQUAL -> {
        found.set(0, cells.size());
        found.clear(at, behind);
      }
      case LESS -> found.set(0, at);
      case LESS_OR_EQUAL -> found.set(0, behind);
      case GREATER -> found.set(behind, cells.size());
      case GREATER_OR_EQUAL -> found.set(at, cells.size());
    }
  }

  private int firstNotBelow(BigDecimal point) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).side(point) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Optional<String> sample(BitSet wanted) {
    List<Stretch> stretches = stretches(wanted);
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    Stretch first = stretches.get(0);
    Optional<BigDecimal> low = first.low().filter(it -> first.withLow() && points.contains(it));
    Optional<BigDecimal> high = first.high().filter(it -> first.withHigh() && points.contains(it));
    return Optional.of(
        kind.notation.text(
            low.or(() -> high).or(() -> inside(first)).orElseGet(() -> anyOf(first))));
  }

  private Optional<BigDecimal> inside(Stretch stretch) {
    if (stretch.isPoint()) {
      return stretch.low();
    }
    BigDecimal near = stretch.high().or(stretch::low).orElse(BigDecimal.ZERO);
    return stretch.round(kind.notation.unit(near), this::isOnGrid);
  }

  private boolean isOnGrid(BigDecimal point) {
    return kind.step.filter(step -> point.remainder(step).signum() != 0).isEmpty();
  }

  private static BigDecimal anyOf(Stretch stretch) {
    return stretch
        .low()
        .filter(it -> stretch.withLow())
        .or(() -> stretch.high().filter(it -> stretch.withHigh()))
        .orElse(BigDecimal.ZERO);
  }

  @Override
  public String words(String name, BitSet wanted) {
    List<Stretch> stretches = stretches(wanted);
    if (stretches.size() > 1 && stretches.stream().allMatch(Stretch::isPoint)) {
      List<String> listed = stretches.stream().map(it -> text(it.low())).toList();
      return name + " in (" + String.join(", ", listed) + ")";
    }
    List<String> parts = new ArrayList<>();
    for (Stretch stretch : stretches) {
      parts.add(parts.isEmpty() ? words(name, stretch) : words("", stretch).strip());
    }
    return String.join(" or ", parts);
  }

  private String words(String name, Stretch stretch) {
    if (stretch.isPoint()) {
      return name + " = " + text(stretch.low());
    }
    boolean limitsGoWithoutSaying = kind.startsAtNothing || kind.step.isEmpty();
    boolean fromStart = limitsGoWithoutSaying && stretch.low().equals(kind.min);
    boolean toEnd = limitsGoWithoutSaying && stretch.high().equals(kind.max);
    Bound low = fromStart ? Bound.NONE : bound(stretch.low(), stretch.withLow(), -1);
    Bound high = toEnd ? Bound.NONE : bound(stretch.high(), stretch.withHigh(), 1);
    if (low.isOpen() && high.isOpen()) {
      return name + " is known";
    }
    if (low.isOpen()) {
      return name + (high.within ? " <= " : " < ") + text(high.point);
    }
    if (high.isOpen()) {
      return name + (low.within ? " >= " : " > ") + text(low.point);
    }
    if (low.within && high.within) {
      return name + " from " + text(low.point) + " to " + text(high.point);
    }
    return name
        + (low.within ? " >= " : " > ")
        + text(low.point)
        + (high.within ? " and <= " : " and < ")
        + text(high.point);
  }

  private record Bound(Optional<BigDecimal> point, boolean within) {
    static final Bound NONE = new Bound(Optional.empty(), false);

    boolean isOpen() {
      return point.isEmpty();
    }
  }

  /** The bound as people name it: next to a value that they wrote, rather than a cent off it. */
  private Bound bound(Optional<BigDecimal> point, boolean within, int outwards) {
    Optional<BigDecimal> neighbour = point.map(it -> step(it, outwards));
    boolean written = point.filter(points::contains).isPresent();
    if (!written
        && kind.notation.namesNeighbours()
        && neighbour.filter(points::contains).isPresent()) {
      return new Bound(neighbour, false);
    }
    return new Bound(point, within);
  }

  private String text(Optional<BigDecimal> point) {
    return point.map(kind.notation::text).orElse("");
  }

  @Override
  public List<String> points(BitSet wanted) {
    return stretches(wanted).stream()
        .filter(it -> it.isPoint() && points.contains(it.low().orElseThrow()))
        .map(it -> text(it.low()))
        .toList();
  }

  /** Neighbouring cells as one. */
  private List<Stretch> stretches(BitSet wanted) {
    List<Stretch> found = new ArrayList<>();
    for (int cell = wanted.nextSetBit(0); cell >= 0 && cell < cells.size(); ) {
      int end = Math.min(wanted.nextClearBit(cell), cells.size());
      Stretch first = cells.get(cell);
      Stretch last = cells.get(end - 1);
      found.add(new Stretch(first.low(), first.withLow(), last.high(), last.withHigh()));
      cell = wanted.nextSetBit(end);
    }
    return found;
  }
}
