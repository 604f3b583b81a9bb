package touchline.compiler.scenario.suggest.fewest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest sets that hold all that some sets hold together. Elements that come with another one
 * are left out; then what the fewest sets hold decides, the largest of them first, and no choice is
 * followed that can't become better than the best so far (branch and bound).
 */
final class SetCover {
  private static final long MOST_WORK = 40_000_000;

  private final List<BitSet> sets;
  private final int atLeast;

  /** The sets that hold an element, for each element. */
  private final List<BitSet> holders = new ArrayList<>();

  private List<Integer> best = List.of();
  private long work;

  private SetCover(List<BitSet> sets, int atLeast) {
    this.sets = sets;
    this.atLeast = atLeast;
    for (int number = 0; number < sets.size(); number++) {
      BitSet set = sets.get(number);
      for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
        while (holders.size() <= i) {
          holders.add(new BitSet());
        }
        holders.get(i).set(number);
      }
    }
  }

  /**
   * The numbers of the fewest sets, lowest first; of few, if there is no time to try them all.
   *
   * @param atLeast how many it takes, as is known from elsewhere: with as many the search is over
   */
  static List<Integer> fewest(List<BitSet> sets, int atLeast) {
    SetCover cover = new SetCover(sets, atLeast);
    BitSet deciding = cover.deciding();
    cover.best = cover.largestFirst(deciding);
    cover.search(deciding, new ArrayList<>());
    return cover.best.stream().sorted().toList();
  }

  /** Without what is in all sets that hold a certain other element: who takes that, has it too. */
  private BitSet deciding() {
    BitSet deciding = new BitSet();
    for (int i = 0; i < holders.size(); i++) {
      deciding.set(i, !holders.get(i).isEmpty());
    }
    for (int i = deciding.nextSetBit(0); i >= 0; i = deciding.nextSetBit(i + 1)) {
      deciding.clear(i);
      boolean implied = false;
      for (int o = deciding.nextSetBit(0); o >= 0 && !implied; o = deciding.nextSetBit(o + 1)) {
        implied = without(holders.get(o), holders.get(i)).isEmpty();
      }
      deciding.set(i, !implied);
    }
    return deciding;
  }

  private List<Integer> largestFirst(BitSet all) {
    List<Integer> chosen = new ArrayList<>();
    BitSet left = all;
    while (!left.isEmpty()) {
      BitSet candidates = new BitSet();
      candidates.set(0, sets.size());
      int next = bySize(candidates, left).get(0);
      chosen.add(next);
      left = without(left, sets.get(next));
    }
    return chosen;
  }

  private void search(BitSet left, List<Integer> chosen) {
    if (left.isEmpty()) {
      best = List.copyOf(chosen); // It is better, or the bound would have stopped it.
    } else if (work < MOST_WORK
        && best.size() > atLeast
        && chosen.size() + leastFor(left) < best.size()) {
      for (int next : bySize(holders.get(rarest(left)), left)) {
        chosen.add(next);
        search(without(left, sets.get(next)), chosen);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  /**
   * As many as there are elements no two of which are in one set, as far as that is easily seen.
   */
  private int leastFor(BitSet all) {
    BitSet left = all;
    int least = 0;
    while (!left.isEmpty()) {
      BitSet reach = new BitSet();
      holders.get(rarest(left)).stream().forEach(number -> reach.or(sets.get(number)));
      work += sets.size();
      left = without(left, reach);
      least++;
    }
    return least;
  }

  private int rarest(BitSet left) {
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      int count = holders.get(i).cardinality();
      if (count < fewest) {
        fewest = count;
        found = i;
      }
      work++;
    }
    return found;
  }

  private List<Integer> bySize(BitSet numbers, BitSet left) {
    record Sized(int number, int size) {}
    List<Sized> sized = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      BitSet common = (BitSet) left.clone();
      common.and(sets.get(i));
      sized.add(new Sized(i, common.cardinality()));
      work++;
    }
    sized.sort((one, other) -> Integer.compare(other.size(), one.size()));
    return sized.stream().map(Sized::number).toList();
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }
}
