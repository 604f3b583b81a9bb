package touchline.compiler.prove.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected parts of a map (Tarjan 1972, without recursion). Work and memory grow with
 * what is reached, not with the map.
 */
final class Parts {
  private final LegMap map;
  private final Map<Integer, Integer> index = new HashMap<>();
  private final Map<Integer, Integer> low = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<int[]> found = new ArrayList<>();

  private static final class Frame {
    private final int node;
    private int next;

    Frame(int node) {
      this.node = node;
    }
  }

  private Parts(LegMap map) {
    this.map = map;
  }

  /**
   * All that is reached from some nodes, each part before those that it leads to, sorted inside.
   */
  static List<int[]> inOrder(LegMap map, Collection<Integer> from) {
    Parts search = new Parts(map);
    for (int node : from) {
      if (!search.index.containsKey(node)) {
        search.visit(node);
      }
    }
    Collections.reverse(search.found);
    return search.found;
  }

  private void visit(int root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      List<Leg> legs = map.from(frame.node);
      if (frame.next < legs.size()) {
        int follower = legs.get(frame.next++).to();
        Integer seen = index.get(follower);
        if (seen == null) {
          frames.push(enter(follower));
        } else if (low.containsKey(follower)) {
          low.merge(frame.node, seen, Math::min);
        }
      } else {
        frames.pop();
        int least = low.getOrDefault(frame.node, 0);
        if (least == index.getOrDefault(frame.node, 0)) {
          leave(frame.node);
        }
        if (!frames.isEmpty()) {
          low.merge(frames.element().node, least, Math::min);
        }
      }
    }
  }

  private Frame enter(int node) {
    index.put(node, index.size());
    low.put(node, index.size() - 1);
    open.push(node);
    return new Frame(node);
  }

  /** Nodes of finished parts are without a low number from here on. */
  private void leave(int node) {
    List<Integer> part = new ArrayList<>();
    int member;
    do {
      member = open.pop();
      low.remove(member);
      part.add(member);
    } while (member != node);
    Collections.sort(part);
    int[] sorted = new int[part.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = part.get(i);
    }
    found.add(sorted);
  }
}
