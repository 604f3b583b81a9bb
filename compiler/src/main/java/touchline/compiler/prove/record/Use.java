package touchline.compiler.prove.record;

import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/**
 * A place where a field has to be known: in what is said, in a condition, or at the call of a flow
 * that relies on it.
 *
 * @param way the place of the way whose condition it is among the ways of its node; {@link #NO_WAY}
 *     elsewhere
 * @param cleared the statement itself may have left the field empty before
 * @param called for a call, the place in the called flow
 */
record Use(int field, Node node, int way, Span place, boolean cleared, Optional<CalledUse> called) {
  static final int NO_WAY = -1;
}
