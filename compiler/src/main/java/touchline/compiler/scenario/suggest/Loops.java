package touchline.compiler.scenario.suggest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.scenario.suggest.Atlas.Link;
import touchline.compiler.scenario.suggest.Atlas.Stop;
import touchline.table.Cause;
import touchline.table.Node;

/**
 * How far it is from where a bounded jump goes back to that jump: so long does each round take
 * until it is used up.
 */
final class Loops {
  /** For a jump that goes forward, where nothing is known. */
  private static final int USUAL = 6;

  private final Map<Integer, Integer> lengths = new HashMap<>();

  /**
   * @param stops those of all flows, by number
   */
  Loops(List<Stop> stops) {
    int[][] before = before(stops);
    for (int point = 0; point < stops.size(); point++) {
      if (stops.get(point).node().kind() == Node.Kind.JUMP) {
        lengths.put(point, length(stops.get(point), distances(point, before)));
      }
    }
  }

  /** In ways, at least 1. */
  int length(int jump) {
    return lengths.getOrDefault(jump, USUAL);
  }

  private static int length(Stop jump, int[] far) {
    return jump.links().stream()
        .filter(link -> link.cause() instanceof Cause.Take)
        .flatMap(link -> link.next().stream())
        .mapToInt(next -> far[next])
        .filter(distance -> distance < Distances.NEVER)
        .map(distance -> distance + 1)
        .min()
        .orElse(USUAL);
  }

  /** From each point to a jump, against the ways. */
  private static int[] distances(int jump, int[][] before) {
    int[] far = new int[before.length];
    Arrays.fill(far, Distances.NEVER);
    far[jump] = 0;
    Deque<Integer> waiting = new ArrayDeque<>(List.of(jump));
    while (!waiting.isEmpty()) {
      int point = waiting.remove();
      for (int other : before[point]) {
        if (far[other] == Distances.NEVER) {
          far[other] = far[point] + 1;
          waiting.add(other);
        }
      }
    }
    return far;
  }

  private static int[][] before(List<Stop> stops) {
    List<Set<Integer>> before =
        stops.stream().map(any -> (Set<Integer>) new HashSet<Integer>()).toList();
    for (int point = 0; point < stops.size(); point++) {
      for (Link link : stops.get(point).links()) {
        for (int next : link.next()) {
          before.get(next).add(point);
        }
      }
      for (int next : stops.get(point).between()) {
        before.get(next).add(point);
      }
      for (int next : stops.get(point).below()) {
        before.get(next).add(point);
      }
    }
    return before.stream()
        .map(points -> points.stream().mapToInt(Integer::intValue).sorted().toArray())
        .toArray(int[][]::new);
  }
}
