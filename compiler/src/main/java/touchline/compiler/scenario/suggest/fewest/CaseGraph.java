package touchline.compiler.scenario.suggest.fewest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What can happen in cases: states, numbered from 0, where each case begins, and the moves between
 * them, with what they take of what is wanted. Whatever does not lie on a way from the beginning to
 * an end is left out.
 *
 * @param ends the states in which a case is over
 */
record CaseGraph(List<Arc> arcs, BitSet ends) {

  CaseGraph {
    arcs = lasting(List.copyOf(arcs), ends);
  }

  /**
   * A move.
   *
   * @param takes the numbers of the wanted ways that it takes
   * @param number of the move, for those who made it
   */
  record Arc(int from, int to, BitSet takes, int number) {}

  private static List<Arc> lasting(List<Arc> arcs, BitSet ends) {
    BitSet begun = reached(arcs, true, beginning());
    BitSet ending = reached(arcs, false, ends);
    return arcs.stream().filter(arc -> begun.get(arc.from()) && ending.get(arc.to())).toList();
  }

  private static BitSet beginning() {
    BitSet beginning = new BitSet();
    beginning.set(0);
    return beginning;
  }

  /** The states that moves lead to from some, or lead to some from. */
  private static BitSet reached(List<Arc> arcs, boolean forwards, BitSet from) {
    List<List<Arc>> next = byState(arcs, forwards);
    BitSet reached = (BitSet) from.clone();
    List<Integer> waiting = new ArrayList<>(from.stream().boxed().toList());
    while (!waiting.isEmpty()) {
      int state = waiting.remove(waiting.size() - 1);
      for (Arc arc : state < next.size() ? next.get(state) : List.<Arc>of()) {
        int other = forwards ? arc.to() : arc.from();
        if (!reached.get(other)) {
          reached.set(other);
          waiting.add(other);
        }
      }
    }
    return reached;
  }

  private static List<List<Arc>> byState(List<Arc> arcs, boolean forwards) {
    List<List<Arc>> byState = new ArrayList<>();
    for (Arc arc : arcs) {
      int state = forwards ? arc.from() : arc.to();
      while (byState.size() <= state) {
        byState.add(new ArrayList<>());
      }
      byState.get(state).add(arc);
    }
    return byState;
  }

  /** The moves from each state; states behind the last one have none. */
  List<List<Arc>> out() {
    return byState(arcs, true);
  }

  /** The same without all moves that take this. */
  CaseGraph without(int way) {
    return new CaseGraph(arcs.stream().filter(arc -> !arc.takes().get(way)).toList(), ends);
  }

  /** All that its moves take. */
  BitSet taken() {
    BitSet taken = new BitSet();
    arcs.forEach(arc -> taken.or(arc.takes()));
    return taken;
  }

  /**
   * What decides: whoever takes all of it, takes everything. What comes with something else in
   * every case is no part of it.
   */
  BitSet deciding() {
    BitSet all = taken();
    BitSet deciding = (BitSet) all.clone();
    for (int way = all.nextSetBit(0); way >= 0; way = all.nextSetBit(way + 1)) {
      BitSet implying = (BitSet) deciding.clone();
      implying.andNot(without(way).taken());
      implying.clear(way);
      if (!implying.isEmpty()) {
        deciding.clear(way);
      }
    }
    return deciding;
  }
}
