package touchline.compiler.scenario.suggest.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.atlas.Atlas.Link;
import touchline.compiler.scenario.suggest.atlas.Atlas.Point;
import touchline.compiler.scenario.suggest.atlas.Distances;
import touchline.compiler.scenario.suggest.atlas.Foregone;
import touchline.compiler.scenario.suggest.states.Turn;
import touchline.runtime.Case;
import touchline.runtime.Frame;
import touchline.runtime.Machine.Taken;
import touchline.runtime.Token;

/**
 * How far it is to certain ways, or to the end, by what is written alone: no state can come there
 * if nothing that is written leads there.
 */
final class Guide {
  static final int NEVER = Distances.NEVER;

  private final Atlas atlas;
  private final Set<Taken> wanted;
  private final boolean rare;
  private final Map<Foregone, List<List<Link>>> open = new HashMap<>();
  private final Map<Known, Distances> known = new HashMap<>();

  private record Known(Foregone foregone, Map<Point, Integer> jumps) {}

  private Guide(Atlas atlas, Set<Taken> wanted, boolean rare) {
    this.atlas = atlas;
    this.wanted = wanted;
    this.rare = rare;
  }

  /**
   * To one of these ways.
   *
   * @param rare whether reminders and what comes between may lead there
   */
  static Guide to(Set<Taken> wanted, Atlas atlas, boolean rare) {
    return new Guide(atlas, new HashSet<>(wanted), rare);
  }

  /**
   * To the end of the case.
   *
   * @param rare whether reminders and what comes between may lead there
   */
  static Guide out(Atlas atlas, boolean rare) {
    return new Guide(atlas, Set.of(), rare);
  }

  /** They depend on what is ruled out, and on how far bounded jumps are used up. */
  private Distances distances(Case state) {
    Map<Point, Integer> jumps = new HashMap<>();
    for (Frame frame : state.frames()) {
      frame.jumps().forEach((jump, times) -> jumps.put(new Point(frame.flow(), jump), times));
    }
    Foregone foregone = Foregone.in(state);
    return known.computeIfAbsent(
        new Known(foregone, jumps),
        any ->
            new Distances(atlas, open.computeIfAbsent(foregone, this::open), wanted, rare, jumps));
  }

  private List<List<Link>> open(Foregone foregone) {
    return atlas.stops().stream().map(foregone::open).toList();
  }

  /** How far a state is from what is wanted; {@link #NEVER} if that lies nowhere ahead. */
  int from(Turn turn) {
    Distances now = distances(turn.stand().state());
    int before = 0;
    int best = NEVER;
    for (Token token : waiting(turn)) {
      Point point = point(turn.stand().state(), token);
      boolean inside = isInside(turn, token);
      boolean beside = isBeside(point, token);
      int own = inside ? now.wantedBehind(point, beside) : now.wanted(point, beside);
      best = Math.min(best, Distances.plus(before, own));
      if (!token.parked()) { // Whatever it waits for.
        best = Math.min(best, now.wantedBetween(point));
      }
      before = Distances.plus(before, out(turn, token, now));
    }
    return best;
  }

  /** Whose turn it is, and all that wait for it; what is inside it begins with it. */
  private static List<Token> waiting(Turn turn) {
    List<Token> all = turn.standing().inTurn();
    int first = all.indexOf(turn.token());
    return all.subList(first, all.size());
  }

  /** How far a state is from the end. */
  int fromEnd(Turn turn) {
    Distances now = distances(turn.stand().state());
    int sum = 0;
    for (Token token : waiting(turn)) {
      sum = Distances.plus(sum, out(turn, token, now));
    }
    return sum;
  }

  private int out(Turn turn, Token token, Distances now) {
    Point point = point(turn.stand().state(), token);
    boolean block = token.beside().isPresent() || token.interruption().isPresent();
    return now.out(point, block, isBeside(point, token), isInside(turn, token));
  }

  /** True if it has not jumped into the block around it. */
  private boolean isBeside(Point point, Token token) {
    return token.beside().map(it -> atlas.isBeside(point, it)).orElse(false);
  }

  /** True at a call whose flow is under way. */
  private static boolean isInside(Turn turn, Token token) {
    return token.id() != turn.token().id() && turn.stand().state().calls(token);
  }

  private static Point point(Case state, Token token) {
    String flow = state.frame(token.frame()).map(frame -> frame.flow()).orElse("");
    return new Point(flow, token.place().node().id());
  }
}
