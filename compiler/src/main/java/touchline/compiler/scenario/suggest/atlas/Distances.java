package touchline.compiler.scenario.suggest.atlas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.scenario.suggest.atlas.Atlas.Link;
import touchline.compiler.scenario.suggest.atlas.Atlas.Point;
import touchline.compiler.scenario.suggest.atlas.Atlas.Stop;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.Node;

/** Distances by what is written alone, in ways, while bounded jumps were taken so often. */
public final class Distances {
  public static final int NEVER = 1_000_000;

  private static final Set<Node.Kind> LAST = EnumSet.of(Node.Kind.END, Node.Kind.RETURN);

  private final Atlas atlas;
  private final List<List<Link>> links;
  private final Set<Taken> wanted;
  private final boolean rare;
  private final int[] times;
  private final Sides out;
  private final Sides back;
  private final Sides far;

  /**
   * Distances by point. A block that runs beside a statement ends there; a case that jumped into it
   * goes on below the statement.
   *
   * @param jumped of whoever may have jumped into the block around the point
   * @param beside of what runs beside its statement
   */
  private record Sides(int[] jumped, int[] beside) {
    static Sides unknown(int points) {
      Sides unknown = new Sides(new int[points], new int[points]);
      Arrays.fill(unknown.jumped, NEVER);
      Arrays.fill(unknown.beside, NEVER);
      return unknown;
    }
  }

  /** Distances from a point on, as far as they are known. */
  private interface Measure {
    int from(int point, boolean beside);
  }

  /**
   * @param links by point, those that are not ruled out
   * @param wanted the ways to come to
   * @param rare whether reminders and what comes between may lead there
   * @param jumps how often bounded jumps were taken
   */
  public Distances(
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
    this.out = Sides.unknown(times.length);
    this.back = Sides.unknown(times.length);
    this.far = Sides.unknown(times.length);
    jumps.forEach((jump, number) -> times[atlas.number(jump)] = number);
    settle(out, (point, beside) -> toOut(point, beside, false));
    settle(back, (point, beside) -> toBack(point, beside, false));
    settle(far, this::toWanted);
  }

  /** Those of a case in which nothing is ruled out and no bounded jump was taken. */
  static Distances unbounded(Atlas atlas) {
    List<List<Link>> all = atlas.stops().stream().map(Stop::links).toList();
    return new Distances(atlas, all, Set.of(), false, Map.of());
  }

  /** From a point with this number to the end of its flow. */
  int out(int point) {
    return out.jumped[point];
  }

  private void settle(Sides known, Measure measure) {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = times.length - 1; i >= 0; i--) {
        more |= lower(known.jumped, i, measure.from(i, false));
        more |= atlas.stops().get(i).beside() >= 0 && lower(known.beside, i, measure.from(i, true));
      }
    }
  }

  private static boolean lower(int[] known, int point, int found) {
    boolean lower = found < known[point];
    known[point] = Math.min(known[point], found);
    return lower;
  }

  public static int plus(int one, int other) {
    return Math.min(NEVER, one + other);
  }

  /**
   * From there to the end of the flow, or of the block.
   *
   * @param block whether it is in one that runs beside a statement or came between
   * @param beside whether the block around it runs beside its statement
   * @param inside whether a flow is under way that is called there
   */
  public int out(Point point, boolean block, boolean beside, boolean inside) {
    int number = atlas.number(point);
    return block ? toBack(number, beside, inside) : toOut(number, beside, inside);
  }

  /**
   * From there to what is wanted.
   *
   * @param beside whether the block around it runs beside its statement
   */
  public int wanted(Point point, boolean beside) {
    return (beside ? far.beside : far.jumped)[atlas.number(point)];
  }

  /** The same from where a flow is under way that is called there. */
  public int wantedBehind(Point point, boolean beside) {
    return toWantedBehind(atlas.number(point), beside, true);
  }

  /** From there to what is wanted, if something comes between at once. */
  public int wantedBetween(Point point) {
    return between(far, atlas.stops().get(atlas.number(point)));
  }

  /**
   * @param inside whether the flow that is called there is under way, so that its length is counted
   *     elsewhere
   */
  private int toOut(int point, boolean beside, boolean inside) {
    Stop stop = atlas.stops().get(point);
    if (LAST.contains(stop.node().kind())) {
      return 0;
    }
    int best = Math.min(below(out, stop, beside), between(out, stop));
    for (Link link : links.get(point)) {
      best = Math.min(best, through(out, point, link, beside, inside));
    }
    return best;
  }

  /** What begins beside is no way back. */
  private int toBack(int point, boolean beside, boolean inside) {
    Stop stop = atlas.stops().get(point);
    if (stop.node().kind() == Node.Kind.BACK) {
      return 0;
    }
    int best = (beside ? out.beside : out.jumped)[point];
    for (Link link : links.get(point)) {
      if (!isBeside(stop, link)) {
        best = Math.min(best, through(back, point, link, beside, inside));
      }
    }
    return best;
  }

  private static boolean isBeside(Stop stop, Link link) {
    return link.cause() instanceof Cause.Every
        || link.cause() instanceof Cause.Late && stop.node().kind() != Node.Kind.WAIT;
  }

  private int toWanted(int point, boolean beside) {
    int called = atlas.stops().get(point).called();
    int inside = called < 0 ? NEVER : plus(1, far.jumped[called]);
    return Math.min(inside, toWantedBehind(point, beside, false));
  }

  private int toWantedBehind(int point, boolean beside, boolean inside) {
    Stop stop = atlas.stops().get(point);
    int best = Math.min(below(far, stop, beside), between(far, stop));
    for (Link link : links.get(point)) {
      if (rare || !(link.cause() instanceof Cause.Every)) {
        boolean here = wanted.contains(link.taken()) && atlas.lasting().isBehind(link);
        best =
            Math.min(
                best,
                here ? cost(point, stop, link, inside) : through(far, point, link, beside, inside));
      }
    }
    return best;
  }

  /** On from where a link leads to. */
  private int through(Sides known, int point, Link link, boolean beside, boolean inside) {
    Stop stop = atlas.stops().get(point);
    int best = NEVER;
    for (int next : link.next()) {
      int block = atlas.stops().get(next).beside();
      boolean stays = block >= 0 && (block == link.begins() || beside && block == stop.beside());
      best = Math.min(best, (stays ? known.beside : known.jumped)[next]);
    }
    return plus(cost(point, stop, link, inside), best);
  }

  /** On below the statement of a block that a case jumped into. */
  private int below(Sides known, Stop stop, boolean beside) {
    return beside && endsBeside(stop) ? NEVER : plus(1, nearest(known.jumped, stop.below()));
  }

  private boolean endsBeside(Stop stop) {
    return stop.back() >= 0
        && atlas.stops().get(stop.back()).links().stream()
            .anyMatch(link -> link.begins() == stop.beside());
  }

  private int between(Sides known, Stop stop) {
    return rare ? plus(2, nearest(known.jumped, stop.between())) : NEVER;
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
    return through ? plus(1, out.jumped[stop.called()]) : 1;
  }

  private static int limit(Stop jump) {
    int limit = 0;
    for (Link link : jump.links()) {
      limit = link.cause() instanceof Cause.Take take ? take.limit() : limit;
    }
    return limit;
  }
}
