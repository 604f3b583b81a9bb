package touchline.compiler.scenario.suggest.atlas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import touchline.compiler.scenario.suggest.atlas.Atlas.Link;
import touchline.compiler.scenario.suggest.atlas.Atlas.Stop;
import touchline.table.Cause;
import touchline.table.Node;

/**
 * How far it is from where a bounded jump goes back to that jump: so long does each round take
 * until it is used up.
 */
final class Loops {
  /** For a jump that goes forward, where nothing is known. */
  private static final int USUAL = 6;

  private final List<Stop> stops;
  private final IntUnaryOperator through;
  private final Map<Integer, Integer> lengths = new HashMap<>();

  /**
   * @param stops those of all flows, by number
   * @param through how long the flow is that begins at a point
   */
  Loops(List<Stop> stops, IntUnaryOperator through) {
    this.stops = stops;
    this.through = through;
    for (int point = 0; point < stops.size(); point++) {
      if (stops.get(point).node().kind() == Node.Kind.JUMP) {
        lengths.put(point, length(stops.get(point), distances(point)));
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

  /** From each point to a jump. */
  private int[] distances(int jump) {
    int[] far = new int[stops.size()];
    Arrays.fill(far, Distances.NEVER);
    far[jump] = 0;
    boolean more = true;
    while (more) {
      more = false;
      for (int point = far.length - 1; point >= 0; point--) {
        int found = distance(stops.get(point), far);
        if (found < far[point]) {
          far[point] = found;
          more = true;
        }
      }
    }
    return far;
  }

  private int distance(Stop stop, int[] far) {
    int best = Math.min(nearest(stop.between(), far), nearest(stop.below(), far));
    for (Link link : stop.links()) {
      boolean calls = stop.called() >= 0 && link.cause() instanceof Cause.Done;
      int inside = calls ? through.applyAsInt(stop.called()) : 0;
      best = Math.min(best, Distances.plus(inside, nearest(link.next(), far)));
    }
    return Distances.plus(1, best);
  }

  private static int nearest(List<Integer> points, int[] far) {
    int best = Distances.NEVER;
    for (int point : points) {
      best = Math.min(best, far[point]);
    }
    return best;
  }
}
