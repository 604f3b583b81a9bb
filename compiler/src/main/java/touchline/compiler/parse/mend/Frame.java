package touchline.compiler.parse.mend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.atn.ATNState;

/**
 * The rules that a place is in, from the innermost out. Frames are made once for each way in, so
 * that equal ones are the same object, and what is known about a place is found again.
 */
final class Frame {
  private final Optional<Frame> parent;
  private final Optional<ATNState> after;
  private final Map<Integer, Frame> children = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();

  private Frame(Optional<Frame> parent, Optional<ATNState> after) {
    this.parent = parent;
    this.after = after;
  }

  /** The frame of the outermost rule. */
  static Frame outermost() {
    return new Frame(Optional.empty(), Optional.empty());
  }

  /** The frame of a rule that is called from here and goes on at {@code after}. */
  Frame calling(ATNState after) {
    return children.computeIfAbsent(
        after.stateNumber, number -> new Frame(Optional.of(this), Optional.of(after)));
  }

  /** Who called; none for the outermost rule. */
  Optional<Frame> parent() {
    return parent;
  }

  /** Where the caller goes on. */
  ATNState after() {
    return after.orElseThrow();
  }

  /** The place at {@code state} in this frame. */
  Place at(ATNState state) {
    Place known = places.get(state.stateNumber);
    if (known == null) {
      known = Place.at(state, this);
      places.put(state.stateNumber, known);
    }
    return known;
  }
}
