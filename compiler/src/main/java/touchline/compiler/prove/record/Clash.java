package touchline.compiler.prove.record;

import java.util.List;
import touchline.compiler.model.Node;

/**
 * A field that two branches of a parallel record.
 *
 * @param fork the parallel
 * @param recordings the first one in each branch, in written order
 */
public record Clash(String field, Node fork, List<Recording> recordings) {
  public Clash {
    recordings = List.copyOf(recordings);
  }
}
