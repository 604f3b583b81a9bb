package touchline.compiler.scenario.suggest.fewest;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many sets it takes to hold all that some hold together, by trying any number of any. */
final class BruteForce {
  private BruteForce() {}

  static int fewest(List<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    Set<BitSet> reached = new HashSet<>(Set.of(new BitSet()));
    int count = 0;
    while (!reached.contains(all)) {
      Set<BitSet> next = new HashSet<>();
      for (BitSet one : reached) {
        for (BitSet set : sets) {
          BitSet more = (BitSet) one.clone();
          more.or(set);
          next.add(more);
        }
      }
      reached = next;
      count++;
    }
    return count;
  }
}
