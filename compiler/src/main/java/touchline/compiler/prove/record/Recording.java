package touchline.compiler.prove.record;

import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/**
 * A place where a field is recorded or set.
 *
 * @param node the statement that does so; a call, if the called flow does
 * @param written what is written there; for a call, the call
 * @param inside for a call, the place in the called flow
 * @param certain false if the field may be left empty there
 * @param beside true in a block that runs beside a statement, and counts nowhere else
 */
public record Recording(
    String field, Node node, Span written, Optional<Span> inside, boolean certain, boolean beside) {

  /** The field's name there; for a call, the call. */
  public Span place() {
    return inside.isPresent() ? written : Names.find(written, field);
  }
}
