package touchline.compiler.prove.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.source.SourceFile;

/** What working time comes to by the clock, worked out by hand and minute by minute. */
class WorkingHoursTest {
  private static final long HOUR = 3_600_000L;
  private static final WorkingHours STANDARD = new WorkingHours(Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "0,  0,  0", // nothing
    "0,  1, 65", // from Friday 17:00 to Monday 10:00
    "0,  8, 72", // from Friday 17:00 to Monday 17:00
    "0, 10, 90", // from Thursday 15:00 over Friday 17:00 to Monday 9:00, as the time goes on
    "1,  0, 72", // from Friday to Monday
    "2,  0, 96", // from Thursday to Monday
    "5,  0, 168", // a week
    "6,  0, 240", // from Friday to the Monday of the week after the next: 10 days
    "1,  1, 89" // from Thursday 17:00 to Friday 17:00, and on to Monday 10:00
  })
  void takesAtMost(long days, long hours, long expected) {
    assertThat(STANDARD.longest(days, hours * HOUR)).isEqualTo(expected * HOUR);
  }

  @Test
  void aWorkingDayHoldsTheHoursOfAnOpenDay() {
    assertThat(STANDARD.shortestWork(1)).isEqualTo(8 * HOUR);
    assertThat(STANDARD.longestWork(1)).isEqualTo(8 * HOUR);
    assertThat(STANDARD.daysWith(8 * HOUR)).isEqualTo(1);
    assertThat(STANDARD.daysWith(8 * HOUR + 1)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void isWhatCountingMinutesGives(long seed) {
    Random random = new Random(seed);
    OpeningHours hours = randomHours(random);
    WorkingHours working = new WorkingHours(Optional.of(hours));
    MinuteByMinute slow = new MinuteByMinute(hours);
    for (int i = 0; i < 4; i++) {
      int days = random.nextInt(4);
      int minutes = random.nextBoolean() ? random.nextInt(3) * 15 : random.nextInt(1_000);
      assertThat(working.longest(days, minutes * 60_000L))
          .as("%s working days and %s working min in %s", days, minutes, hours)
          .isEqualTo(slow.longest(days, minutes) * 60_000L);
      assertThat(working.shortestWork(days)).isEqualTo(slow.leastWork(days) * 60_000L);
      assertThat(working.longestWork(days)).isEqualTo(slow.mostWork(days) * 60_000L);
    }
  }

  private static OpeningHours randomHours(Random random) {
    Map<DayOfWeek, List<OpeningHours.Stretch>> week = new EnumMap<>(DayOfWeek.class);
    while (week.isEmpty()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        TreeSet<Integer> bounds = new TreeSet<>();
        int wanted = 2 * random.nextInt(3);
        while (bounds.size() < wanted) {
          bounds.add(random.nextInt(95) * 15);
        }
        List<Integer> sorted = new ArrayList<>(bounds);
        List<OpeningHours.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < wanted; i += 2) {
          stretches.add(
              new OpeningHours.Stretch(
                  LocalTime.ofSecondOfDay(sorted.get(i) * 60L),
                  LocalTime.ofSecondOfDay(sorted.get(i + 1) * 60L)));
        }
        if (!stretches.isEmpty()) {
          week.put(day, stretches);
        }
      }
    }
    TreeSet<LocalDate> closed = new TreeSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      closed.add(MinuteByMinute.FIRST.plusDays(20 + random.nextInt(25)));
    }
    return new OpeningHours(
        "Random",
        week,
        List.copyOf(closed),
        Optional.empty(),
        new SourceFile("hours.flow", "").span(0, 0));
  }
}
