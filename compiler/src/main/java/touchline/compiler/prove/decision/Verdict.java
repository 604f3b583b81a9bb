package touchline.compiler.prove.decision;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Node;

/**
 * What is proven about a decision on data that cases can come to.
 *
 * @param gap the cases that can come to it and are taken by none of its ways
 * @param neverTaken its ways that no case can take
 * @param proven false if there may be more that it would take too long to find
 */
public record Verdict(
    Node.Decision decision, Optional<Gap> gap, List<NeverTaken> neverTaken, boolean proven) {

  public Verdict {
    neverTaken = List.copyOf(neverTaken);
  }
}
