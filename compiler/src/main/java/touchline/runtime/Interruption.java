package touchline.runtime;

import java.util.List;

/**
 * An {@code anytime} that runs.
 *
 * @param id distinct in a case
 * @param frame the run of a flow that it belongs to
 * @param anytime the id of its node
 * @param parked the tokens that stand still until it is over
 */
public record Interruption(int id, int frame, String anytime, List<Integer> parked) {
  public Interruption {
    parked = List.copyOf(parked);
  }
}
