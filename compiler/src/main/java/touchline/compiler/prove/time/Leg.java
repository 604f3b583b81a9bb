package touchline.compiler.prove.time;

import java.util.List;
import touchline.compiler.model.Way;

/**
 * A way from one node to another, with the time that it takes.
 *
 * @param number counted from 0 within its map
 * @param from the number of a node, in written order; likewise {@code to}
 * @param limit how often a path may take it; 0 if nothing limits that
 * @param costs the time at {@code from}: one, or several of which none is surely the longest
 * @param share how often it is taken, of all cases that come to {@code from}
 */
record Leg(
    int number, int from, int to, Way way, Role role, int limit, List<Amount> costs, double share) {

  /** What bounded jumps have to do with it. */
  enum Role {
    PLAIN,
    /** The way of a bounded jump that is still to be taken. */
    TAKE,
    /** The way of a bounded jump that is used up. */
    OVER
  }

  Leg {
    costs = List.copyOf(costs);
  }

  /** The longest of its costs, each kind of time for itself. */
  Amount most() {
    return costs.stream().reduce(Amount.ZERO, Amount::most);
  }
}
