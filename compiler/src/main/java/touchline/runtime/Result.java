package touchline.runtime;

import java.time.Instant;
import java.util.Optional;
import touchline.table.Outcome;

/**
 * How a case ended.
 *
 * @param end the id of the end; none if a flow that is only called has run to its bottom
 * @param outcome what became of it; none in the same case
 */
public record Result(Optional<String> end, Optional<Outcome> outcome, Instant at) {}
