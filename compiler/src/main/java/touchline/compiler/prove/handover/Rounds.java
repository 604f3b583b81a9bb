package touchline.compiler.prove.handover;

import java.util.Arrays;

/** How often the counted ways of a loop were taken until now. */
final class Rounds {
  static final Rounds NONE = new Rounds(new int[0], 0);

  private final int[] taken;
  private final int sum;

  /**
   * @param taken by number of the way
   * @param sum of all
   */
  private Rounds(int[] taken, int sum) {
    this.taken = taken;
    this.sum = sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rounds rounds
        && sum == rounds.sum
        && Arrays.equals(taken, rounds.taken);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(taken);
  }

  /** Of all ways together. */
  int sum() {
    return sum;
  }

  int of(int way) {
    return way < taken.length ? taken[way] : 0;
  }

  Rounds more(int way) {
    int[] more = Arrays.copyOf(taken, Math.max(taken.length, way + 1));
    more[way]++;
    return new Rounds(more, sum + 1);
  }
}
