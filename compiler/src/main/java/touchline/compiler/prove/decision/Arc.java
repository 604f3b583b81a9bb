package touchline.compiler.prove.decision;

import java.util.Optional;
import touchline.compiler.model.Way;

/**
 * One way for what is known to get from a node to another.
 *
 * @param way none where control does not go: from a block to the statement that it runs beside, and
 *     from any statement to an {@code anytime}
 */
record Arc(int from, int to, Passage passage, Optional<Way> way) {

  /** What happens to what is known. */
  enum Passage {
    /** A case comes in: only where it comes from is known. */
    ENTRY,
    /** Nothing. */
    PASS,
    /** The data decide. */
    CASE,
    /** Time has passed. */
    HELD,
    /** Time has passed, and what the statement records is recorded. */
    DONE
  }
}
