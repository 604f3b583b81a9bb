package touchline.cli.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a case begins.
 *
 * @param touchpoint by which the customer comes in; none for a flow that others call
 * @param request what for
 * @param zone of opening hours that name none, and of the times that are shown
 * @param ahead how far the clock of the case is ahead of that of the machine
 */
public record Beginning(
    Optional<String> touchpoint,
    Optional<String> request,
    Instant at,
    ZoneId zone,
    Duration ahead) {}
