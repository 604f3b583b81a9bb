package touchline.compiler.scenario.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import touchline.compiler.scenario.suggest.Atlas.Point;
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

  /** What is beside goes first; its end lies nearer than that of the whole flow. */
  private static final int INNER = 9;

  private final Atlas atlas;
  private final Set<Taken> wanted;
  private final boolean rare;
  private final Map<Map<Point, Integer>, Distances> known = new HashMap<>();

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

  /** To the end of the case. */
  static Guide out(Atlas atlas) {
    return new Guide(atlas, Set.of(), true);
  }

  /** They depend on which bounded jumps are used up, and how far. */
  private Distances distances(Case state) {
    Map<Point, Integer> jumps = new HashMap<>();
    for (Frame frame : state.frames()) {
      frame.jumps().forEach((jump, times) -> jumps.put(new Point(frame.flow(), jump), times));
    }
    return known.computeIfAbsent(jumps, any -> new Distances(atlas, wanted, rare, jumps));
  }

  /** How far a state is from what is wanted; {@link #NEVER} if that lies nowhere ahead. */
  int from(Turn turn) {
    Case state = turn.stand().state();
    Distances now = distances(state);
    int inner = now.out(point(state, turn.token()));
    int branch = now.join(point(state, turn.token()));
    int best = NEVER;
    for (Token token : state.tokens()) {
      Point point = point(state, token);
      int own = state.calls(token) ? now.wantedBehind(point) : now.wanted(point);
      boolean first = token.id() == turn.token().id();
      boolean beside = token.frame() == turn.token().frame();
      int before = first ? 0 : beside ? Math.min(branch, INNER) : inner;
      best = Math.min(best, Distances.plus(own, before));
    }
    return best;
  }

  /** How far a state is from the end. */
  int fromEnd(Turn turn) {
    Case state = turn.stand().state();
    Distances now = distances(state);
    return state.tokens().stream()
        .mapToInt(token -> now.out(point(state, token)))
        .reduce(0, Distances::plus);
  }

  private static Point point(Case state, Token token) {
    String flow = state.frame(token.frame()).map(frame -> frame.flow()).orElse("");
    return new Point(flow, token.place().node().id());
  }
}
