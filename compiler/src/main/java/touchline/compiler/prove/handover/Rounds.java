package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.List;

/**
 * How often the counted ways of a loop were taken until now.
 *
 * @param taken by number of the way
 * @param sum of all
 */
record Rounds(List<Integer> taken, int sum) {
  static final Rounds NONE = new Rounds(List.of(), 0);

  @Override
  public boolean equals(Object other) {
    return other instanceof Rounds rounds && sum == rounds.sum && taken.equals(rounds.taken);
  }

  @Override
  public int hashCode() {
    return taken.hashCode();
  }

  int of(int way) {
    return way < taken.size() ? taken.get(way) : 0;
  }

  Rounds more(int way) {
    List<Integer> more = new ArrayList<>(taken);
    while (more.size() <= way) {
      more.add(0);
    }
    more.set(way, more.get(way) + 1);
    return new Rounds(List.copyOf(more), sum + 1);
  }
}
