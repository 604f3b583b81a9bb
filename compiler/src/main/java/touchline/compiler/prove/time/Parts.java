package touchline.compiler.prove.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected parts of a map (Tarjan 1972, without recursion). Work and memory grow with
 * what is reached, not with the map.
 */
final class Parts {
  private final LegMap map;
  private final Map<Integer, Visit> visits = new HashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<int[]> found = new ArrayList<>();

  /** A node that is come to, its legs gone down one by one. */
  private static final class Visit {
    private final int node;
    private final int index;
    private final Iterator<Leg> legs;
    private int low;
    private boolean isOpen = true;

    Visit(int node, int index, Iterator<Leg> legs) {
      this.node = node;
      this.index = index;
      this.legs = legs;
      this.low = index;
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
      if (!search.visits.containsKey(node)) {
        search.visit(node);
      }
    }
    Collections.reverse(search.found);
    return search.found;
  }

  private void visit(int root) {
    enter(root);
    while (!path.isEmpty()) {
      Visit visit = path.element();
      if (visit.legs.hasNext()) {
        int follower = visit.legs.next().to();
        Visit seen = visits.get(follower);
        if (seen == null) {
          enter(follower);
        } else if (seen.isOpen) {
          visit.low = Math.min(visit.low, seen.index);
        }
      } else {
        path.pop();
        if (visit.low == visit.index) {
          leave(visit);
        }
        if (!path.isEmpty()) {
          path.element().low = Math.min(path.element().low, visit.low);
        }
      }
    }
  }

  private void enter(int node) {
    Visit visit = new Visit(node, visits.size(), map.from(node).iterator());
    visits.put(node, visit);
    path.push(visit);
    open.push(visit);
  }

  private void leave(Visit first) {
    List<Visit> members = new ArrayList<>(1);
    Visit member;
    do {
      member = open.pop();
      member.isOpen = false;
      members.add(member);
    } while (member != first);
    int[] part = new int[members.size()];
    for (int i = 0; i < part.length; i++) {
      part[i] = members.get(i).node;
    }
    Arrays.sort(part);
    found.add(part);
  }
}
