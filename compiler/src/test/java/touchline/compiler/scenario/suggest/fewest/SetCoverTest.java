package touchline.compiler.scenario.suggest.fewest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fewest sets are as many as brute force finds, and hold all. */
class SetCoverTest {

  @Test
  void isTheFewestOfRandomSets() {
    for (int seed = 0; seed < 1_000; seed++) {
      List<BitSet> sets = sets(new Random(seed), 1 + seed % 9, 1 + seed % 10);
      List<Integer> chosen = SetCover.fewest(sets, 1);
      assertThat(union(chosen.stream().map(sets::get).toList()))
          .as("seed " + seed)
          .isEqualTo(union(sets));
      assertThat(chosen).as("seed %s: %s", seed, sets).hasSize(BruteForce.fewest(sets));
      assertThat(SetCover.fewest(sets, chosen.size())).hasSameSizeAs(chosen);
    }
  }

  /** The largest first takes three: four of these, then both of the others. */
  @Test
  void isFewerThanTheLargestFirst() {
    List<BitSet> sets = List.of(set(1, 2, 4, 5), set(0, 1, 2), set(3, 4, 5));
    assertThat(SetCover.fewest(sets, 1)).containsExactly(1, 2);
  }

  @Test
  void needsNoneForNothing() {
    assertThat(SetCover.fewest(List.of(), 0)).isEmpty();
    assertThat(SetCover.fewest(List.of(new BitSet(), new BitSet()), 1)).isEmpty();
  }

  /** There is no time to try all choices of so many. */
  @Test
  void holdsAllOfManyLargeSets() {
    List<BitSet> sets = sets(new Random(1), 600, 400);
    List<Integer> chosen = SetCover.fewest(sets, 1);
    assertThat(union(chosen.stream().map(sets::get).toList())).isEqualTo(union(sets));
    assertThat(SetCover.fewest(sets, 1)).isEqualTo(chosen);
  }

  private static List<BitSet> sets(Random random, int count, int elements) {
    List<BitSet> sets = new ArrayList<>();
    int share = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      BitSet set = new BitSet();
      for (int element = 0; element < elements; element++) {
        set.set(element, random.nextInt(share) == 0);
      }
      sets.add(set);
    }
    return sets;
  }

  private static BitSet set(int... elements) {
    BitSet set = new BitSet();
    for (int element : elements) {
      set.set(element);
    }
    return set;
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }
}
