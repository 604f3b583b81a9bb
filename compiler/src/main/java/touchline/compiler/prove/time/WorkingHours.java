package touchline.compiler.prove.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import touchline.compiler.model.OpeningHours;

/**
 * What working time comes to, from any moment. Some working days end at the same clock time on the
 * open day that is so many open days on, or at its closing if that is earlier; working hours run
 * while it is open. Where both are added, the days come first. Lengths are in milliseconds.
 */
final class WorkingHours {
  private static final List<OpeningHours.Stretch> NINE_TO_FIVE =
      List.of(new OpeningHours.Stretch(LocalTime.of(9, 0), LocalTime.of(17, 0)));

  /**
   * Starts near days that are closed for once are looked at up to this many; enough for decades.
   */
  private static final long MOST_STARTS = 20_000;

  private final OpenTime time;
  private final long longestDay;
  private final long shortestDay;
  private final Map<Worked, Long> longest = new HashMap<>();
  private final Map<Long, Long> shortestWork = new HashMap<>();
  private final Map<Long, Long> longestWork = new HashMap<>();

  private record Worked(long days, long work) {}

  /** Those of a project; without any, Monday to Friday from nine to five. */
  WorkingHours(Optional<OpeningHours> hours) {
    this.time =
        hours
            .filter(own -> OpenTime.any(own.week()))
            .map(own -> new OpenTime(own.week(), own.closed()))
            .orElseGet(() -> new OpenTime(standard(), List.of()));
    long[] lengths = time.dayLengths();
    this.longestDay = LongStream.of(lengths).max().orElse(0);
    this.shortestDay = LongStream.of(lengths).min().orElse(0);
  }

  private static Map<DayOfWeek, List<OpeningHours.Stretch>> standard() {
    Map<DayOfWeek, List<OpeningHours.Stretch>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
      week.put(day, NINE_TO_FIVE);
    }
    return week;
  }

  long longestDay() {
    return longestDay;
  }

  long shortestDay() {
    return shortestDay;
  }

  /** The longest calendar time that working days and then working hours can take. */
  long longest(long days, long work) {
    if (days == 0 && work == 0) {
      return 0;
    }
    return longest.computeIfAbsent(
        new Worked(days, work), any -> most(day -> longestFrom(day, days, work), days, work));
  }

  /** The longest calendar time of a sum. */
  long byTheClock(Amount sum) {
    return sum.calendar() + longest(sum.days(), sum.working());
  }

  /** How many working days there must be for some work to find room in, whenever they start. */
  long daysWith(long work) {
    long high = work / shortestDay() + 1;
    long low = 0;
    while (shortestWork(high) < work) {
      high *= 2;
    }
    while (low < high) {
      long middle = (low + high) / 2;
      if (shortestWork(middle) < work) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The least work that there is in some working days that start during opening hours. */
  long shortestWork(long days) {
    return days == 0
        ? 0
        : shortestWork.computeIfAbsent(
            days, any -> -most(day -> -workFrom(day, days, Math::min), days, 0));
  }

  /** The most work that there is in some working days. */
  long longestWork(long days) {
    return days == 0
        ? 0
        : longestWork.computeIfAbsent(
            days, any -> most(day -> workFrom(day, days, Math::max), days, 0));
  }

  /** The largest value over all open days to start on: a plain week, and all closures come near. */
  private long most(LongUnaryOperator value, long days, long work) {
    long[] closed = time.closedDays();
    long plain = closed.length == 0 ? 0 : closed[closed.length - 1] + 1;
    long most = Long.MIN_VALUE;
    for (long day = plain; day < plain + 7; day++) {
      most = atLeast(most, day, value);
    }
    long reach = longestPlain(plain, days, work) / OpenTime.DAY + 1;
    long next = Long.MIN_VALUE;
    long left = MOST_STARTS;
    for (int i = closed.length - 1; i >= 0 && left > 0; i--) {
      // From the latest closure back, so that a year far ahead is not what is left out.
      long last = next == Long.MIN_VALUE ? closed[i] : Math.min(closed[i], next);
      for (long day = last; day >= closed[i] - reach && left > 0; day--, left--) {
        most = atLeast(most, day, value);
        next = day - 1;
      }
    }
    return most;
  }

  private long longestPlain(long plain, long days, long work) {
    long longest = 0;
    for (long day = plain; day < plain + 7; day++) {
      longest = atLeast(longest, day, start -> longestFrom(start, days, work));
    }
    return longest;
  }

  private long atLeast(long most, long day, LongUnaryOperator value) {
    return time.isOpen(day) ? Math.max(most, value.applyAsLong(day)) : most;
  }

  /** The longest that it takes from some moment of an open day. */
  private long longestFrom(long start, long days, long work) {
    long day = days == 0 ? start : time.openDay(time.openDaysBefore(start) + days);
    long before = (day - start) * OpenTime.DAY;
    return work == 0 ? before : before + longestFrom(day, work);
  }

  /**
   * The longest that work takes from some moment of an open day. Only moments count at which the
   * waiting begins, or after which the end comes to lie behind the next closing.
   */
  private long longestFrom(long day, long work) {
    long[] stretches = time.stretches(day);
    long most = taking(day, 0, work);
    for (int i = 0; i < stretches.length; i += 2) {
      most = Math.max(most, taking(day, stretches[i + 1], work));
      long from = time.work(day, stretches[i]);
      long to = time.work(day, stretches[i + 1]);
      for (long begin = from; begin < to; begin = nextClosing(begin + work) - work) {
        long end = time.goesOn(begin + work);
        most = Math.max(most, end - (day * OpenTime.DAY + stretches[i] + begin - from));
      }
    }
    return most;
  }

  private long taking(long day, long clock, long work) {
    return time.done(time.work(day, clock) + work) - (day * OpenTime.DAY + clock);
  }

  /** The work that is done at the first closing after some work. */
  private long nextClosing(long work) {
    long moment = time.goesOn(work);
    long day = Math.floorDiv(moment, OpenTime.DAY);
    long clock = Math.floorMod(moment, OpenTime.DAY);
    long[] stretches = time.stretches(day);
    int i = 1;
    while (stretches[i] <= clock) {
      i += 2;
    }
    return time.work(day, stretches[i]);
  }

  /** The least or most work between a moment of an open day, while it is open, and days later. */
  private long workFrom(long start, long days, LongBinaryOperator better) {
    long end = time.openDay(time.openDaysBefore(start) + days);
    long[] own = time.stretches(start);
    long found = workBetween(start, own[0], end);
    for (int i = 0; i < own.length; i += 2) {
      found = better.applyAsLong(found, workBetween(start, own[i], end));
      found = better.applyAsLong(found, workBetween(start, own[i + 1], end));
      for (long clock : time.stretches(end)) {
        if (own[i] < clock && clock < own[i + 1]) {
          found = better.applyAsLong(found, workBetween(start, clock, end));
        }
      }
    }
    return found;
  }

  private long workBetween(long start, long clock, long end) {
    return time.work(end, Math.min(clock, time.lastClosing(end))) - time.work(start, clock);
  }
}
