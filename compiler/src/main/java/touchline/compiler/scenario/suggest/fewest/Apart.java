package touchline.compiler.scenario.suggest.fewest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import touchline.compiler.scenario.suggest.fewest.CaseGraph.Arc;

/**
 * How many cases it takes at least: as many as there are ways no two of which one case can take.
 */
final class Apart {
  private static final int MOST_TRIES = 20_000;

  private final List<BitSet> apart = new ArrayList<>();
  private int best;
  private int tries;

  private Apart(CaseGraph graph, BitSet ways) {
    List<BitSet> ahead = ahead(graph);
    List<BitSet> together = new ArrayList<>();
    for (int way = 0; way < ways.length(); way++) {
      together.add(new BitSet());
    }
    for (Arc arc : graph.arcs()) {
      BitSet with = (BitSet) arc.takes().clone();
      with.or(ahead.get(arc.to()));
      with.and(ways);
      arc.takes().stream().filter(ways::get).forEach(way -> together.get(way).or(with));
    }
    for (int way = 0; way < ways.length(); way++) {
      BitSet others = (BitSet) ways.clone();
      others.andNot(together.get(way));
      apart.add(others);
    }
    for (int way = 0; way < apart.size(); way++) { // One may come before the other, or behind it.
      for (int other = 0; other < apart.size(); other++) {
        if (!apart.get(other).get(way)) {
          apart.get(way).clear(other);
        }
      }
    }
  }

  /** The fewest cases that there must be, as far as that is easily seen. */
  static int count(CaseGraph graph, BitSet ways) {
    Apart apart = new Apart(graph, ways);
    apart.search(ways, 0);
    return apart.best;
  }

  private void search(BitSet candidates, int chosen) {
    best = Math.max(best, chosen);
    BitSet left = (BitSet) candidates.clone();
    while (!left.isEmpty() && chosen + left.cardinality() > best && tries++ < MOST_TRIES) {
      int next = mostApart(left);
      left.clear(next);
      BitSet others = (BitSet) left.clone();
      others.and(apart.get(next));
      search(others, chosen + 1);
    }
  }

  private int mostApart(BitSet left) {
    int most = -1;
    int found = -1;
    for (int way = left.nextSetBit(0); way >= 0; way = left.nextSetBit(way + 1)) {
      BitSet others = (BitSet) left.clone();
      others.and(apart.get(way));
      if (others.cardinality() > most) {
        most = others.cardinality();
        found = way;
      }
    }
    return found;
  }

  /** For each state, what can be taken from there on. */
  private static List<BitSet> ahead(CaseGraph graph) {
    List<BitSet> ahead = new ArrayList<>();
    for (Arc arc : graph.arcs()) {
      while (ahead.size() <= Math.max(arc.from(), arc.to())) {
        ahead.add(new BitSet());
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int i = graph.arcs().size() - 1; i >= 0; i--) { // States behind mostly come later.
        Arc arc = graph.arcs().get(i);
        BitSet from = ahead.get(arc.from());
        int before = from.cardinality();
        from.or(arc.takes());
        from.or(ahead.get(arc.to()));
        more |= from.cardinality() > before;
      }
    }
    return ahead;
  }
}
