package touchline.compiler.prove.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import touchline.compiler.model.OpeningHours;

/**
 * Opening hours as minutes that are open or not, for fourteen weeks; hours are in whole minutes.
 */
final class MinuteByMinute {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private static final int DAY = 24 * 60;
  private static final int DAYS = 98;

  /** Starts up to here are looked at; what comes behind is room for them to end in. */
  private static final int STARTS = 60;

  private final BitSet open = new BitSet();
  private final int[] before = new int[DAYS * DAY + 1];
  private final int[] lastClosing = new int[DAYS];

  MinuteByMinute(OpeningHours hours) {
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST.plusDays(day);
      if (!hours.closed().contains(date)) {
        for (OpeningHours.Stretch it : hours.week().getOrDefault(date.getDayOfWeek(), List.of())) {
          open.set(day * DAY + minute(it.opens()), day * DAY + minute(it.closes()));
          lastClosing[day] = minute(it.closes());
        }
      }
    }
    for (int minute = 0; minute < DAYS * DAY; minute++) {
      before[minute + 1] = before[minute] + (open.get(minute) ? 1 : 0);
    }
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private int dayAfter(int day, int days) {
    int left = days;
    int end = day;
    while (left > 0) {
      end++;
      left -= lastClosing[end] > 0 ? 1 : 0;
    }
    return end;
  }

  private int after(int start, int days) {
    if (days == 0) {
      return start;
    }
    int end = dayAfter(start / DAY, days);
    return end * DAY + Math.min(start % DAY, lastClosing[end]);
  }

  long longest(int days, int minutes) {
    long longest = 0;
    for (int start = 0; start < STARTS * DAY; start++) {
      int begin = after(start, days);
      longest = Math.max(longest, end(begin, minutes) - start);
      // A moment later, the same work may go on behind the next closing.
      boolean clamped = days > 0 && start % DAY >= lastClosing[begin / DAY];
      if (minutes > 0 && open.get(begin) && !clamped) {
        longest = Math.max(longest, open.nextSetBit(end(begin, minutes)) - start);
      }
    }
    return longest;
  }

  /** The first minute before which so much was open since another. */
  private int end(int begin, int minutes) {
    int end = begin;
    int wanted = before[begin] + minutes;
    if (minutes > 0) {
      int low = begin;
      int high = DAYS * DAY;
      while (low < high) {
        int middle = (low + high) / 2;
        if (before[middle] < wanted) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      end = low;
    }
    return end;
  }

  long leastWork(int days) {
    long least = Long.MAX_VALUE;
    for (int start = 0; start < STARTS * DAY; start++) {
      if (isWithinHours(start)) {
        least = Math.min(least, work(start, days));
      }
    }
    return least;
  }

  long mostWork(int days) {
    long most = 0;
    for (int start = 0; start < STARTS * DAY; start++) {
      if (isWithinHours(start)) {
        most = Math.max(most, work(start, days));
      }
    }
    return most;
  }

  private boolean isWithinHours(int minute) {
    return open.get(minute) || (minute > 0 && open.get(minute - 1));
  }

  private long work(int start, int days) {
    return before[after(start, days)] - before[start];
  }
}
