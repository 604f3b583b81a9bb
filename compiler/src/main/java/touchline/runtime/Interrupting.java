package touchline.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.table.Node;

/** Which tokens stand still while an {@code anytime} runs; if there are none, it can't happen. */
final class Interrupting {
  private Interrupting() {}

  /** The tokens that an {@code anytime} of a run of a flow would park now, in order. */
  static List<Token> parks(Motion motion, int frame, Node.Anytime anytime) {
    boolean running = motion.interruptions().stream().anyMatch(it -> it.frame() == frame);
    if (running) {
      return List.of(); // One at a time.
    }
    Set<Integer> parked = new HashSet<>();
    Set<Integer> frames = new HashSet<>();
    List<Token> parks = new ArrayList<>();
    boolean more = true;
    while (more) { // A call that is parked parks what runs in it.
      more = false;
      for (Frame other : motion.frames()) {
        if (other.caller().isPresent() && parked.contains(other.caller().getAsInt())) {
          more |= frames.add(other.id());
        }
      }
      for (Token token : motion.tokens()) {
        boolean own =
            token.frame() == frame
                && anytime.phase().map(phase -> token.place().isIn(phase)).orElse(true);
        if ((own || frames.contains(token.frame())) && parked.add(token.id())) {
          more = true;
        }
      }
    }
    for (Token token : motion.tokens()) {
      if (parked.contains(token.id()) && !token.parked()) {
        parks.add(token);
      }
    }
    return parks;
  }

  /** Of the tokens that are parked, the one whose holder the {@code anytime} begins with. */
  static Token worked(Motion motion, List<Token> parks) {
    for (Token token : parks) {
      if (token.begun() && !motion.calls(token)) {
        return token;
      }
    }
    return parks.get(0);
  }
}
