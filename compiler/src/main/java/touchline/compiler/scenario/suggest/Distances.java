package touchline.compiler.scenario.suggest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import touchline.compiler.scenario.suggest.Atlas.Link;
import touchline.compiler.scenario.suggest.Atlas.Point;
import touchline.compiler.scenario.suggest.Atlas.Stop;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.Node;

/** Distances by what is written alone, in ways, while bounded jumps were taken so often. */
final class Distances {
  static final int NEVER = 1_000_000;

  private static final Set<Node.Kind> LAST =
      EnumSet.of(Node.Kind.END, Node.Kind.RETURN, Node.Kind.BACK);

  private final Atlas atlas;
  private final Set<Taken> wanted;
  private final boolean rare;
  private final int[] times;
  private final int[] out;
  private final int[] join;
  private final int[] far;

  /**
   * @param wanted the ways to come to
   * @param rare whether reminders and what comes between may lead there
   * @param jumps how often bounded jumps were taken
   */
  Distances(Atlas atlas, Set<Taken> wanted, boolean rare, Map<Point, Integer> jumps) {
    this.atlas = atlas;
    this.wanted = wanted;
    this.rare = rare;
    this.times = new int[atlas.stops().size()];
    this.out = new int[times.length];
    this.join = new int[times.length];
    this.far = new int[times.length];
    jumps.forEach((jump, number) -> times[atlas.number(jump)] = number);
    settle(out, point -> toOut(point, out));
    settle(join, point -> isJoin(point) ? 0 : toOut(point, join));
    settle(far, this::toWanted);
  }

  private static void settle(int[] known, IntUnaryOperator distance) {
    Arrays.fill(known, NEVER);
    boolean more = true;
    while (more) {
      more = false;
      for (int i = known.length - 1; i >= 0; i--) {
        int found = distance.applyAsInt(i);
        if (found < known[i]) {
          known[i] = found;
          more = true;
        }
      }
    }
  }

  static int plus(int one, int other) {
    return Math.min(NEVER, one + other);
  }

  /** From there to the end of the flow. */
  int out(Point point) {
    return out[atlas.number(point)];
  }

  /** From there to where its branch or the flow is over. */
  int join(Point point) {
    return join[atlas.number(point)];
  }

  /** From there to what is wanted. */
  int wanted(Point point) {
    return far[atlas.number(point)];
  }

  /** The same, without going into the flow that is called there. */
  int wantedBehind(Point point) {
    return toWantedBehind(atlas.number(point));
  }

  private boolean isJoin(int point) {
    return atlas.stops().get(point).node().kind() == Node.Kind.JOIN;
  }

  private int toOut(int point, int[] known) {
    Stop stop = atlas.stops().get(point);
    if (LAST.contains(stop.node().kind())) {
      return 0;
    }
    int best = NEVER;
    for (Link link : stop.links()) {
      best = Math.min(best, plus(cost(point, stop, link), nearest(known, link.next())));
    }
    return rare ? Math.min(best, plus(2, nearest(known, stop.between()))) : best;
  }

  private int toWanted(int point) {
    int called = atlas.stops().get(point).called();
    int inside = called < 0 ? NEVER : plus(1, far[called]);
    return Math.min(inside, toWantedBehind(point));
  }

  private int toWantedBehind(int point) {
    Stop stop = atlas.stops().get(point);
    int best = NEVER;
    for (Link link : stop.links()) {
      if (rare || !(link.cause() instanceof Cause.Every)) {
        int cost = cost(point, stop, link);
        boolean here = wanted.contains(link.taken());
        best = Math.min(best, here ? cost : plus(cost, nearest(far, link.next())));
      }
    }
    return rare ? Math.min(best, plus(2, nearest(far, stop.between()))) : best;
  }

  private static int nearest(int[] known, List<Integer> points) {
    int best = NEVER;
    for (int point : points) {
      best = Math.min(best, known[point]);
    }
    return best;
  }

  private int cost(int point, Stop stop, Link link) {
    if (link.cause() instanceof Cause.Take take) {
      return times[point] < take.limit() ? 1 : NEVER;
    }
    if (link.cause() instanceof Cause.Over) {
      return 1 + atlas.loops().length(point) * (limit(stop) - times[point]);
    }
    boolean through = stop.called() >= 0 && link.cause() instanceof Cause.Done;
    return through ? plus(1, out[stop.called()]) : 1;
  }

  private static int limit(Stop jump) {
    int limit = 0;
    for (Link link : jump.links()) {
      limit = link.cause() instanceof Cause.Take take ? take.limit() : limit;
    }
    return limit;
  }
}
