package touchline.compiler.prove.time;

import java.util.Optional;

/** The average of all paths, each counted as often as it is taken. */
final class Average implements Measure<Average.Mass> {
  private static final Mass NOTHING = new Mass(0, 0, 0, 0);

  /**
   * Paths as one.
   *
   * @param chance how often they are taken
   * @param calendar the sum of their times, each times its chance; likewise the others
   */
  record Mass(double chance, double calendar, double working, double days) {

    /** Their average, if any of them is ever taken. */
    Optional<Amount> amount() {
      if (chance == 0) {
        return Optional.empty();
      }
      double whole = Math.floor(days / chance + SMALL);
      double part = Math.max(0, days / chance - whole) * HOURS_OF_A_DAY;
      return Optional.of(
          new Amount(
              Math.round(calendar / chance), Math.round(working / chance + part), (long) whole));
    }
  }

  private static final double SMALL = 1e-9;

  /** A part of a working day, where it is only an average, counts as a part of eight hours. */
  private static final double HOURS_OF_A_DAY = 8 * 3_600_000d;

  @Override
  public Mass none() {
    return NOTHING;
  }

  @Override
  public boolean isNone(Mass known) {
    return known.chance() == 0;
  }

  @Override
  public Mass begin(double chance) {
    return new Mass(chance, 0, 0, 0);
  }

  @Override
  public Mass along(Mass before, Leg leg) {
    Amount cost = leg.costs().get(0);
    double chance = before.chance() * leg.share();
    return new Mass(
        chance,
        before.calendar() * leg.share() + chance * cost.calendar(),
        before.working() * leg.share() + chance * cost.working(),
        before.days() * leg.share() + chance * cost.days());
  }

  @Override
  public Mass or(Mass first, Mass second) {
    return new Mass(
        first.chance() + second.chance(),
        first.calendar() + second.calendar(),
        first.working() + second.working(),
        first.days() + second.days());
  }

  @Override
  public Mass atZero(Mass known) {
    return begin(known.chance());
  }

  @Override
  public Mass atMost(Mass known, Amount more) {
    return NOTHING;
  }
}
