package touchline.compiler.prove.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import touchline.compiler.model.OpeningHours;

/**
 * Counts open days and opening hours along the calendar. A moment is milliseconds since the start
 * of 1970-01-01, by a clock that is never put forward or back; a day is a number of days since
 * then; work is milliseconds of opening hours since some moment long ago.
 */
final class OpenTime {
  static final long DAY = 86_400_000L;

  private static final long NANOSECONDS = 1_000_000L;
  private static final int WEEK = 7;

  /** 1970-01-01 was a Thursday. */
  private static final int FIRST_WEEKDAY = 3;

  /** Opening and closing times of each weekday, Monday first, in turn. */
  private final long[][] week = new long[WEEK][];

  /** Open days and work in a week before each of its days. */
  private final long[] openInWeek = new long[WEEK + 1];

  private final long[] workInWeek = new long[WEEK + 1];

  /** Days that are closed though their weekday is open, and the work lost on those before each. */
  private final long[] closed;

  private final long[] lost;

  /**
   * @param hours of each weekday, at least one of them
   * @param closedDates closed whatever the weekday
   */
  OpenTime(Map<DayOfWeek, List<OpeningHours.Stretch>> hours, List<LocalDate> closedDates) {
    for (int i = 0; i < WEEK; i++) {
      week[i] = joined(hours.getOrDefault(DayOfWeek.of(i + 1), List.of()));
      openInWeek[i + 1] = openInWeek[i] + (week[i].length == 0 ? 0 : 1);
      workInWeek[i + 1] = workInWeek[i] + length(week[i]);
    }
    Set<Long> days = new TreeSet<>();
    for (LocalDate date : closedDates) {
      if (week[weekday(date.toEpochDay())].length > 0) {
        days.add(date.toEpochDay());
      }
    }
    closed = array(days);
    lost = new long[closed.length + 1];
    for (int i = 0; i < closed.length; i++) {
      lost[i + 1] = lost[i] + length(week[weekday(closed[i])]);
    }
  }

  /** True if there are any hours at all. */
  static boolean any(Map<DayOfWeek, List<OpeningHours.Stretch>> week) {
    return week.values().stream().anyMatch(day -> joined(day).length > 0);
  }

  private static long[] joined(List<OpeningHours.Stretch> stretches) {
    List<Long> bounds = new ArrayList<>();
    for (OpeningHours.Stretch stretch : stretches) {
      if (!stretch.opens().isBefore(stretch.closes())) {
        continue; // Reported where it is written.
      }
      if (!bounds.isEmpty() && bounds.get(bounds.size() - 1) == clock(stretch.opens())) {
        bounds.remove(bounds.size() - 1);
      } else {
        bounds.add(clock(stretch.opens()));
      }
      bounds.add(clock(stretch.closes()));
    }
    return array(bounds);
  }

  private static long[] array(Collection<Long> numbers) {
    long[] array = new long[numbers.size()];
    int filled = 0;
    for (long number : numbers) {
      array[filled++] = number;
    }
    return array;
  }

  private static long clock(LocalTime time) {
    return time.toNanoOfDay() / NANOSECONDS;
  }

  private static long length(long[] stretches) {
    long length = 0;
    for (int i = 0; i < stretches.length; i += 2) {
      length += stretches[i + 1] - stretches[i];
    }
    return length;
  }

  private static int weekday(long day) {
    return (int) Math.floorMod(day + FIRST_WEEKDAY, (long) WEEK);
  }

  /** The days that are closed for once, in order. */
  long[] closedDays() {
    return closed.clone();
  }

  boolean isOpen(long day) {
    return week[weekday(day)].length > 0 && Arrays.binarySearch(closed, day) < 0;
  }

  /** The opening and closing times of an open day, in turn, in milliseconds of that day. */
  long[] stretches(long day) {
    return week[weekday(day)];
  }

  long lastClosing(long day) {
    long[] stretches = stretches(day);
    return stretches[stretches.length - 1];
  }

  /** The lengths of the weekdays that are open. */
  long[] dayLengths() {
    List<Long> lengths = new ArrayList<>();
    for (long[] day : week) {
      if (day.length > 0) {
        lengths.add(length(day));
      }
    }
    return array(lengths);
  }

  long openDaysBefore(long day) {
    return inWeeks(openInWeek, day) - closedBefore(day);
  }

  private long workBefore(long day) {
    return inWeeks(workInWeek, day) - lost[closedBefore(day)];
  }

  private static long inWeeks(long[] sums, long day) {
    return Math.floorDiv(day + FIRST_WEEKDAY, (long) WEEK) * sums[WEEK] + sums[weekday(day)];
  }

  private int closedBefore(long day) {
    int found = Arrays.binarySearch(closed, day);
    return found < 0 ? -found - 1 : found;
  }

  /** The open day before which there are so many open days. */
  long openDay(long number) {
    return firstDay(number, openInWeek[WEEK], day -> openDaysBefore(day + 1) - 1);
  }

  /** The work before a moment. */
  long work(long day, long clock) {
    long work = workBefore(day);
    if (isOpen(day)) {
      long[] stretches = stretches(day);
      for (int i = 0; i < stretches.length; i += 2) {
        work += Math.max(0, Math.min(clock, stretches[i + 1]) - stretches[i]);
      }
    }
    return work;
  }

  /** The first moment at which so much work is done. */
  long done(long work) {
    long day = firstDay(work, workInWeek[WEEK], it -> workBefore(it + 1));
    long rest = work - workBefore(day);
    long[] stretches = stretches(day);
    int i = 0;
    while (rest > stretches[i + 1] - stretches[i]) {
      rest -= stretches[i + 1] - stretches[i];
      i += 2;
    }
    return day * DAY + stretches[i] + rest;
  }

  /** The last moment before more than so much work is done. */
  long goesOn(long work) {
    long day = firstDay(work + 1, workInWeek[WEEK], it -> workBefore(it + 1));
    long rest = work - workBefore(day);
    long[] stretches = stretches(day);
    int i = 0;
    while (rest >= stretches[i + 1] - stretches[i]) {
      rest -= stretches[i + 1] - stretches[i];
      i += 2;
    }
    return day * DAY + stretches[i] + rest;
  }

  /** The first day that a sum has come to a number, of a sum that grows so much in a week. */
  private static long firstDay(long number, long perWeek, LongUnaryOperator sum) {
    long low = Math.floorDiv(number, perWeek) * WEEK - 2 * WEEK;
    long step = 4 * WEEK;
    while (sum.applyAsLong(low + step) < number) {
      step *= 2;
    }
    long high = low + step;
    while (low < high) {
      long middle = Math.floorDiv(low + high, 2L);
      if (sum.applyAsLong(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
