package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/**
 * Counts rounds. Control runs down the page; a loop lies between the target of a way back and the
 * place where it begins, and loops that overlap make one area. In it a bounded jump is taken as
 * often as it may be, an unbounded way back once. An area with too many combinations is walked with
 * one way back in all: less may be found then, but nothing that is not so.
 */
final class LoopAreas {
  private static final long MOST_STATES_OF_AN_AREA = 50_000;
  private static final long MOST_STATES = 200_000;
  private static final int NOT_BACK = -1;

  private static final Cause.Cases<OptionalInt> LIMIT =
      new OtherCause<>() {
        @Override
        protected OptionalInt other() {
          return OptionalInt.empty();
        }

        @Override
        public OptionalInt take(Cause.Take cause) {
          return OptionalInt.of(cause.limit());
        }
      };

  private static final Cause.Cases<Boolean> IS_OVER =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean over(Cause.Over cause) {
          return true;
        }
      };

  /** A way that is counted, and how often it may be taken. */
  private record Counted(int number, int limit) {}

  private static final class Area {
    private final int first;
    private int last;
    private final List<Counted> counted = new ArrayList<>();
    private boolean waysBackWithoutLimit;
    private boolean oneRoundInAll;

    Area(int first, int last) {
      this.first = first;
      this.last = last;
    }
  }

  private final Graph graph;
  private final @Nullable Area[] areas;
  private final @Nullable Counted[] ways;
  private final @Nullable Counted[] jumps;

  LoopAreas(Graph graph) {
    this.graph = graph;
    this.areas = new Area[graph.size()];
    this.ways = new Counted[graph.ways().size()];
    this.jumps = new Counted[graph.size()];
    if (graph.waysBack().isEmpty()) {
      return;
    }
    int[] reach = new int[graph.size()];
    Arrays.fill(reach, NOT_BACK);
    for (int from = 0; from < reach.length; from++) {
      for (int next : graph.next(from)) {
        reach[next] = next <= from ? Math.max(reach[next], from) : reach[next];
      }
    }
    Set<String> holders = new HashSet<>();
    graph.nodes().forEach(node -> holders.add(Naming.of(node)));
    long left = MOST_STATES;
    for (Area area : areas(reach)) {
      count(area);
      long states = states(area, holders.size() + 1);
      area.oneRoundInAll = states > Math.min(left, MOST_STATES_OF_AN_AREA);
      left -= area.oneRoundInAll ? 0 : states;
    }
  }

  /**
   * @param reach for each node, from where the farthest way back leads to it
   */
  private static List<Area> areas(int[] reach) {
    List<Area> found = new ArrayList<>();
    Area area = new Area(0, -1);
    for (int i = 0; i < reach.length; i++) {
      if (i > area.last && reach[i] != NOT_BACK) {
        area = new Area(i, i);
        found.add(area);
      }
      area.last = i <= area.last ? Math.max(area.last, reach[i]) : area.last;
    }
    return found;
  }

  private void count(Area area) {
    for (int node = area.first; node <= area.last; node++) {
      areas[node] = area;
      for (Way way : graph.waysFrom(node)) {
        OptionalInt limit = way.cause().match(LIMIT);
        if (limit.isPresent() || isBack(way)) {
          Counted counted = new Counted(area.counted.size(), limit.orElse(1));
          area.counted.add(counted);
          ways[way.number()] = counted;
          if (limit.isPresent()) {
            jumps[node] = counted;
          } else {
            area.waysBackWithoutLimit = true;
          }
        }
      }
    }
  }

  private boolean isBack(Way way) {
    for (int next : graph.next(way)) {
      if (next <= graph.from(way)) {
        return true;
      }
    }
    return false;
  }

  private static long states(Area area, int holders) {
    long states = (long) (area.last - area.first + 1) * holders;
    for (Counted counted : area.counted) {
      states = Math.min(Integer.MAX_VALUE, states * (counted.limit() + 1L));
    }
    return states;
  }

  /** The place of the first node of the area that a node is in; its own place, if in none. */
  int area(int place) {
    Area area = areas[place];
    return area == null ? place : area.first;
  }

  /**
   * Whether a bounded jump is used up, so that this way past it can be taken; true for all other
   * ways. Where ways back without a limit are taken once only, it may be so at any time.
   */
  boolean isOpen(Way way, Rounds rounds) {
    if (!way.cause().match(IS_OVER)) {
      return true;
    }
    Area area = areas[graph.from(way)];
    if (area == null) {
      return false;
    }
    Counted counted = jumps[graph.from(way)];
    return area.waysBackWithoutLimit
        || area.oneRoundInAll
        || counted == null
        || rounds.of(counted.number()) == counted.limit();
  }

  /** The count after a way; none if it may not be taken any more. */
  Optional<Rounds> after(Rounds rounds, Way way, int next) {
    int from = graph.from(way);
    Area area = areas[from];
    if (area == null || areas[next] != area) {
      return Optional.of(Rounds.NONE);
    }
    Counted counted = ways[way.number()];
    if (counted == null || (area.oneRoundInAll && next > from)) {
      return Optional.of(rounds);
    }
    int number = area.oneRoundInAll ? 0 : counted.number();
    int limit = area.oneRoundInAll ? 1 : counted.limit();
    return rounds.of(number) < limit ? Optional.of(rounds.more(number)) : Optional.empty();
  }
}
