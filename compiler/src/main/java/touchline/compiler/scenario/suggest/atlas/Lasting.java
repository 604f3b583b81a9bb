package touchline.compiler.scenario.suggest.atlas;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.scenario.suggest.atlas.Atlas.Link;
import touchline.compiler.scenario.suggest.atlas.Atlas.Stop;
import touchline.table.Cause;
import touchline.table.Node;

/**
 * The points from which something that is written leads to an end; elsewhere cases go in circles.
 */
final class Lasting {
  private static final Set<Node.Kind> LAST = EnumSet.of(Node.Kind.END, Node.Kind.RETURN);

  private final BitSet found = new BitSet();

  /**
   * @param stops those of all flows, by number
   */
  Lasting(List<Stop> stops) {
    boolean more = true;
    while (more) {
      int before = found.cardinality();
      for (int i = stops.size() - 1; i >= 0; i--) {
        if (isLast(stops.get(i), stops)) {
          found.set(i);
        }
      }
      more = found.cardinality() > before;
    }
  }

  private boolean isLast(Stop stop, List<Stop> stops) {
    return LAST.contains(stop.node().kind())
        || stop.back() >= 0 && goesBack(stop.back(), stops)
        || stop.links().stream().anyMatch(link -> leadsOut(stop, link))
        || stop.between().stream().anyMatch(found::get);
  }

  /** To what it came between, or to a statement behind which there is an end. */
  private boolean goesBack(int owner, List<Stop> stops) {
    return stops.get(owner).node().kind() == Node.Kind.ANYTIME || found.get(owner);
  }

  private boolean leadsOut(Stop stop, Link link) {
    boolean through = stop.called() >= 0 && link.cause() instanceof Cause.Done;
    return (!through || found.get(stop.called())) && isBehind(link);
  }

  /** True if there is an end behind a way. */
  boolean isBehind(Link link) {
    return link.next().stream().anyMatch(found::get);
  }
}
