package touchline.compiler.ast;

import java.util.List;
import touchline.compiler.source.Span;

/**
 * A statement or field as scenarios name it: {@code STEP}, or {@code CALL.STEP} for one in a called
 * flow.
 *
 * @param names the calls from the outside in, then the statement; at least one
 */
public record StatementReference(List<Name> names, Span span) implements Node {
  public StatementReference {
    names = List.copyOf(names);
  }
}
