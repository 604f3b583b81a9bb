package touchline.compiler.prove.time;

import java.util.Comparator;
import touchline.compiler.model.Duration;

/** How sums are compared with each other and with what is allowed. */
abstract class Yardstick implements Comparator<Amount> {

  /** True if a sum is not longer than allowed. */
  abstract boolean keeps(Amount sum);

  /** True if the first is at least as long as the second whatever is added to both. */
  boolean covers(Amount first, Amount second) {
    return first.covers(second);
  }

  /** By how much a sum is longer than allowed, if it is. */
  abstract Excess excess(Amount sum);

  /** The one for a duration that sums are to be within. */
  static Yardstick of(Duration within, WorkingHours hours) {
    Amount allowed = Amount.of(within, hours.shortestDay());
    if (!within.working()) {
      return new ByTheClock(allowed.calendar(), hours);
    }
    return within.unit() == Duration.Unit.DAY
        ? new InWorkingDays(allowed, hours)
        : new InWorkingHours(allowed.working(), hours);
  }

  /** The one for sums without a limit. */
  static Yardstick byTheClock(WorkingHours hours) {
    return new ByTheClock(Long.MAX_VALUE, hours);
  }

  /** The one for sums that are to be compared later, in any way. */
  static Yardstick ofAll() {
    return new OfAll();
  }

  private static final class OfAll extends Yardstick {
    @Override
    public int compare(Amount first, Amount second) {
      return Long.compare(first.nominal(), second.nominal());
    }

    @Override
    boolean keeps(Amount sum) {
      return true;
    }

    @Override
    Excess excess(Amount sum) {
      return new Excess(Amount.ZERO, sum);
    }
  }

  /** Working time counts as the longest calendar time that it can take. */
  private static final class ByTheClock extends Yardstick {
    private final long allowed;
    private final WorkingHours hours;

    ByTheClock(long allowed, WorkingHours hours) {
      this.allowed = allowed;
      this.hours = hours;
    }

    @Override
    public int compare(Amount first, Amount second) {
      return Long.compare(hours.byTheClock(first), hours.byTheClock(second));
    }

    @Override
    boolean keeps(Amount sum) {
      return hours.byTheClock(sum) <= allowed;
    }

    @Override
    Excess excess(Amount sum) {
      long taken = hours.byTheClock(sum);
      return new Excess(new Amount(taken - allowed, 0, 0), new Amount(taken, 0, 0));
    }

    @Override
    boolean covers(Amount first, Amount second) {
      // Whatever the moment, working time takes at least the calendar time of the same words.
      return first.days() >= second.days()
          && first.working() >= second.working()
          && first.nominal() >= second.nominal();
    }
  }

  /** A calendar hour counts as a working hour, a working day as the longest one. */
  private static final class InWorkingHours extends Yardstick {
    private final long allowed;
    private final WorkingHours hours;

    InWorkingHours(long allowed, WorkingHours hours) {
      this.allowed = allowed;
      this.hours = hours;
    }

    @Override
    public int compare(Amount first, Amount second) {
      return Long.compare(counted(first), counted(second));
    }

    private long counted(Amount sum) {
      return hours.longestWork(sum.days()) + sum.working() + sum.calendar();
    }

    @Override
    boolean keeps(Amount sum) {
      return counted(sum) <= allowed;
    }

    @Override
    Excess excess(Amount sum) {
      long taken = counted(sum);
      return new Excess(new Amount(0, taken - allowed, 0), new Amount(0, taken, 0));
    }

    @Override
    boolean covers(Amount first, Amount second) {
      return first.days() >= second.days()
          && first.working() + first.calendar() >= second.working() + second.calendar();
    }
  }

  /**
   * Working hours have to find room in working days, from any moment during opening hours. A
   * calendar day counts as a working day, what is left of one as working hours or as one more
   * working day, whichever is less.
   */
  private static final class InWorkingDays extends Yardstick {
    private final Amount allowed;
    private final WorkingHours hours;

    InWorkingDays(Amount allowed, WorkingHours hours) {
      this.allowed = allowed;
      this.hours = hours;
    }

    @Override
    public int compare(Amount first, Amount second) {
      int byDays = Long.compare(needed(first), needed(second));
      return byDays != 0 ? byDays : Long.compare(first.nominal(), second.nominal());
    }

    private long needed(Amount sum) {
      return Math.min(daysFor(inHours(sum)), daysFor(inDays(sum)));
    }

    private long daysFor(Amount sum) {
      return sum.days() + hours.daysWith(sum.working());
    }

    @Override
    boolean keeps(Amount sum) {
      return hasRoom(inHours(sum)) || hasRoom(inDays(sum));
    }

    @Override
    Excess excess(Amount sum) {
      Amount inHours = inHours(sum);
      long left = allowed.days() - inHours.days();
      Amount over =
          left < 0
              ? new Amount(0, inHours.working(), -left)
              : new Amount(0, inHours.working() - hours.shortestWork(left) - allowed.working(), 0);
      return new Excess(over, new Amount(0, 0, needed(sum)));
    }

    private boolean hasRoom(Amount sum) {
      long left = allowed.days() - sum.days();
      return left >= 0 && hours.shortestWork(left) + allowed.working() >= sum.working();
    }

    private static Amount inHours(Amount sum) {
      return new Amount(
          0,
          sum.working() + sum.calendar() % OpenTime.DAY,
          sum.days() + sum.calendar() / OpenTime.DAY);
    }

    private static Amount inDays(Amount sum) {
      long started = (sum.calendar() + OpenTime.DAY - 1) / OpenTime.DAY;
      return new Amount(0, sum.working(), sum.days() + started);
    }
  }
}
