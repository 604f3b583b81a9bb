package touchline.compiler.model;

import java.util.BitSet;

/** Which nodes can be come to from some nodes, down the ways or up; all by their numbers. */
public final class Reach {
  private static final int[] NOWHERE = {};

  private Reach() {}

  /** The nodes themselves and all that ways lead to from there. */
  public static BitSet forward(Graph graph, BitSet from) {
    return forward(graph, from, new BitSet());
  }

  /**
   * The nodes themselves and all that ways lead to from there.
   *
   * @param last where no way is gone on
   */
  public static BitSet forward(Graph graph, BitSet from, BitSet last) {
    BitSet reached = (BitSet) from.clone();
    BitSet waiting = (BitSet) from.clone();
    // Most ways lead down the page: sweep down, and again from the top if one led up.
    for (int node = waiting.nextSetBit(0); node >= 0; node = following(waiting, node)) {
      waiting.clear(node);
      for (int next : last.get(node) ? NOWHERE : graph.next(node)) {
        if (!reached.get(next)) {
          reached.set(next);
          waiting.set(next);
        }
      }
    }
    return reached;
  }

  private static int following(BitSet waiting, int node) {
    int below = waiting.nextSetBit(node);
    return below >= 0 ? below : waiting.nextSetBit(0);
  }

  /** The nodes themselves and all from which ways lead there. */
  public static BitSet backward(Graph graph, BitSet to) {
    BitSet reached = (BitSet) to.clone();
    BitSet waiting = (BitSet) to.clone();
    for (int node = waiting.length() - 1; node >= 0; node = preceding(waiting, node)) {
      waiting.clear(node);
      for (int from : graph.previous(node)) {
        if (!reached.get(from)) {
          reached.set(from);
          waiting.set(from);
        }
      }
    }
    return reached;
  }

  private static int preceding(BitSet waiting, int node) {
    int above = waiting.previousSetBit(node);
    return above >= 0 ? above : waiting.length() - 1;
  }
}
