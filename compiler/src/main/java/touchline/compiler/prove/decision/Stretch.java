package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of a scale.
 *
 * @param low none: it has no beginning
 * @param withLow whether {@code low} itself belongs to it
 * @param high none: it has no end
 * @param withHigh whether {@code high} itself belongs to it
 */
record Stretch(
    Optional<BigDecimal> low, boolean withLow, Optional<BigDecimal> high, boolean withHigh) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal[] FACTORS = {
    BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.2")
  };
  private static final int LARGEST = 15;
  private static final int SMALLEST = -6;

  static Stretch point(BigDecimal point) {
    return new Stretch(Optional.of(point), true, Optional.of(point), true);
  }

  boolean isPoint() {
    return low.isPresent()
        && high.isPresent()
        && low.orElseThrow().compareTo(high.orElseThrow()) == 0;
  }

  boolean contains(BigDecimal point) {
    return side(point) == 0;
  }

  /** -1 if all of it is below a point, 1 if all of it is above, else 0. */
  int side(BigDecimal point) {
    if (low.isPresent()) {
      int compared = low.orElseThrow().compareTo(point);
      if (compared > 0 || compared == 0 && !withLow) {
        return 1;
      }
    }
    if (high.isPresent()) {
      int compared = high.orElseThrow().compareTo(point);
      if (compared < 0 || compared == 0 && !withHigh) {
        return -1;
      }
    }
    return 0;
  }

  /**
   * A round point of it, near the middle where there is one.
   *
   * @param unit what is counted in
   * @param fits what else it must be
   */
  Optional<BigDecimal> round(BigDecimal unit, Predicate<BigDecimal> fits) {
    BigDecimal from = low.orElseGet(() -> beforeHigh(unit));
    BigDecimal to =
        high.orElseGet(
            () ->
                from.signum() > 0
                    ? from.multiply(new BigDecimal(3))
                    : from.add(unit.multiply(TWO)));
    BigDecimal middle = from.add(to).divide(TWO.multiply(unit), 12, RoundingMode.HALF_UP);
    for (int power = LARGEST; power >= SMALLEST; power--) {
      for (BigDecimal factor : FACTORS) {
        BigDecimal step = factor.scaleByPowerOfTen(power);
        BigDecimal point =
            middle.divide(step, 0, RoundingMode.HALF_UP).multiply(step).multiply(unit);
        if (contains(point) && point.signum() != 0 && fits.test(point)) {
          return Optional.of(point);
        }
      }
    }
    return Optional.empty();
  }

  private BigDecimal beforeHigh(BigDecimal unit) {
    BigDecimal end = high.orElse(unit.multiply(TWO));
    return end.compareTo(unit) > 0 ? BigDecimal.ZERO : end.subtract(unit.multiply(TWO));
  }
}
