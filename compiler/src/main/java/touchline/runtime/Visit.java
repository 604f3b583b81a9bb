package touchline.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A node that the case came by.
 *
 * @param calls the ids of the calls that lead to its flow, from the outside in; empty in the flow
 *     that the case began with
 * @param node its id
 * @param at when work on it began
 * @param holder who held the case then
 */
public record Visit(List<String> calls, String node, Instant at, Optional<String> holder) {
  public Visit {
    calls = List.copyOf(calls);
  }
}
