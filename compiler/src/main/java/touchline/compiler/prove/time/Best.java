package touchline.compiler.prove.time;

import java.util.Comparator;
import java.util.Optional;

/** The one path that is better than all others; of equal ones the one that is found first. */
final class Best implements Measure<Optional<Label>> {
  private static final double SAME = 1e-9;

  private final Comparator<Label> smallerIsBetter;

  private Best(Comparator<Label> smallerIsBetter) {
    this.smallerIsBetter = smallerIsBetter;
  }

  /** The shortest, working time counted like any other. */
  static Best shortest() {
    return new Best(Comparator.comparingLong(label -> label.sum().nominal()));
  }

  /** The most likely, by the shares of branches. */
  static Best likeliest() {
    return new Best(
        (first, second) ->
            Math.abs(first.likelihood() - second.likelihood()) < SAME
                ? 0
                : Double.compare(second.likelihood(), first.likelihood()));
  }

  @Override
  public Optional<Label> none() {
    return Optional.empty();
  }

  @Override
  public boolean isNone(Optional<Label> known) {
    return known.isEmpty();
  }

  @Override
  public Optional<Label> begin(double chance) {
    return Optional.of(Label.start(Math.log(chance)));
  }

  @Override
  public Optional<Label> along(Optional<Label> before, Leg leg) {
    return before.map(label -> label.along(leg, leg.costs().get(0)));
  }

  @Override
  public Optional<Label> or(Optional<Label> first, Optional<Label> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return smallerIsBetter.compare(second.orElseThrow(), first.orElseThrow()) < 0 ? second : first;
  }

  @Override
  public Optional<Label> atZero(Optional<Label> known) {
    return known.map(label -> Label.start(label.likelihood()));
  }

  @Override
  public Optional<Label> atMost(Optional<Label> known, Amount more) {
    return none();
  }
}
