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

  private static final Set<Node.Kind> LAST = EnumSet.of(Node.Kind.END, Node.Kind.RETURN);

  private final Atlas atlas;
  private final List<List<Link>> links;
  private final Set<Taken> wanted;
  private final boolean rare;
  private final int[] times;
  private final int[] out;
  private final int[] back;
  private final int[] far;

  /**
   * @param links by point, those that are not ruled out
   * @param wanted the ways to come to
   * @param rare whether reminders and what comes between may lead there
   * @param jumps how often bounded jumps were taken
   */
  Distances(
      Atlas atlas,
      List<List<Link>> links,
      Set<Taken> wanted,
      boolean rare,
      Map<Point, Integer> jumps) {
    this.atlas = atlas;
    this.links = links;
    this.wanted = wanted;
    this.rare = rare;
    this.times = new int[atlas.stops().size()];
    this.out = new int[times.length];
    this.back = new int[times.length];
    this.far = new int[times.length];
    jumps.forEach((jump, number) -> times[atlas.number(jump)] = number);
    settle(out, point -> toOut(point, false));
    settle(back, point -> toBack(point, false));
    settle(far, this::toWanted);
  }

  /** Those of a case in which nothing is ruled out and no bounded jump was taken. */
  static Distances unbounded(Atlas atlas) {
    List<List<Link>> all = atlas.stops().stream().map(Stop::links).toList();
    return new Distances(atlas, all, Set.of(), false, Map.of());
  }

  /** From a point with this number to the end of its flow. */
  int out(int point) {
    return out[point];
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

  /**
   * From there to the end of the flow, or of the block.
   *
   * @param block whether it is in one that runs beside a statement or came between
   * @param inside whether a flow is under way that is called there
   */
  int out(Point point, boolean block, boolean inside) {
    int number = atlas.number(point);
    return block ? toBack(number, inside) : toOut(number, inside);
  }

  /** From there to what is wanted. */
  int wanted(Point point) {
    return far[atlas.number(point)];
  }

  /** The same from where a flow is under way that is called there. */
  int wantedBehind(Point point) {
    return toWantedBehind(atlas.number(point), true);
  }

  /** From there to what is wanted, if something comes between at once. */
  int wantedBetween(Point point) {
    List<Integer> between = atlas.stops().get(atlas.number(point)).between();
    return rare ? plus(2, nearest(far, between)) : NEVER;
  }

  /**
   * @param inside whether the flow that is called there is under way, so that its length is counted
   *     elsewhere
   */
  private int toOut(int point, boolean inside) {
    Stop stop = atlas.stops().get(point);
    if (LAST.contains(stop.node().kind())) {
      return 0;
    }
    int best = plus(1, nearest(out, stop.below()));
    for (Link link : links.get(point)) {
      best = Math.min(best, plus(cost(point, stop, link, inside), nearest(out, link.next())));
    }
    return rare ? Math.min(best, plus(2, nearest(out, stop.between()))) : best;
  }

  /** What begins beside is no way back. */
  private int toBack(int point, boolean inside) {
    Stop stop = atlas.stops().get(point);
    if (stop.node().kind() == Node.Kind.BACK) {
      return 0;
    }
    int best = out[point];
    for (Link link : links.get(point)) {
      if (!isBeside(stop, link)) {
        best = Math.min(best, plus(cost(point, stop, link, inside), nearest(back, link.next())));
      }
    }
    return best;
  }

  private static boolean isBeside(Stop stop, Link link) {
    return link.cause() instanceof Cause.Every
        || link.cause() instanceof Cause.Late && stop.node().kind() != Node.Kind.WAIT;
  }

  private int toWanted(int point) {
    int called = atlas.stops().get(point).called();
    int inside = called < 0 ? NEVER : plus(1, far[called]);
    return Math.min(inside, toWantedBehind(point, false));
  }

  private int toWantedBehind(int point, boolean inside) {
    Stop stop = atlas.stops().get(point);
    int best = NEVER;
    for (Link link : links.get(point)) {
      if (rare || !(link.cause() instanceof Cause.Every)) {
        int cost = cost(point, stop, link, inside);
        boolean here = wanted.contains(link.taken()) && atlas.lasting().isBehind(link);
        best = Math.min(best, here ? cost : plus(cost, nearest(far, link.next())));
      }
    }
    best = Math.min(best, plus(1, nearest(far, stop.below())));
    return rare ? Math.min(best, plus(2, nearest(far, stop.between()))) : best;
  }

  private static int nearest(int[] known, List<Integer> points) {
    int best = NEVER;
    for (int point : points) {
      best = Math.min(best, known[point]);
    }
    return best;
  }

  private int cost(int point, Stop stop, Link link, boolean inside) {
    if (link.cause() instanceof Cause.Take take) {
      return times[point] < take.limit() ? 1 : NEVER;
    }
    if (link.cause() instanceof Cause.Over) {
      return 1 + atlas.loops().length(point) * (limit(stop) - times[point]);
    }
    boolean through = stop.called() >= 0 && !inside && link.cause() instanceof Cause.Done;
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
