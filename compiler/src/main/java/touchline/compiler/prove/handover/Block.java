package touchline.compiler.prove.handover;

import java.util.HashMap;
import java.util.Map;
import touchline.compiler.model.Way;

/**
 * A block whose hand-overs are added to those of the paths past it: a branch of a parallel, or what
 * runs beside a statement.
 */
final class Block {
  private final Way way;
  private final int entry;
  private final Region region;
  private final Map<String, Trail> most = new HashMap<>();

  /**
   * @param way the way into it
   * @param entry the number of the node that it leads to
   */
  Block(Way way, int entry, Region region) {
    this.way = way;
    this.entry = entry;
    this.region = region;
  }

  Way way() {
    return way;
  }

  /** The most hand-overs on a way through it, for a case that somebody holds before. */
  Trail most(FlowSearch flow, String holder) {
    if (entry == region.finish()) {
      return Trail.NONE;
    }
    Trail known = most.get(holder);
    if (known == null) {
      known = Trail.NONE;
      for (Arrival arrival : new Search(flow, region).from(entry, holder).run()) {
        known = Trail.most(known, arrival.trail());
      }
      most.put(holder, known);
    }
    return known;
  }
}
