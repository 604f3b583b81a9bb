package touchline.cli.work;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How findings are judged.
 *
 * @param strict whether warnings count like errors
 * @param today the day for rules that ask; without it, the clock tells
 * @param baseline the file that lists findings which don't count, as the user wrote it
 * @param errorsWait whether it may list errors too: nothing can be made of flows that have some
 */
public record Judging(
    boolean strict, Optional<LocalDate> today, Optional<String> baseline, boolean errorsWait) {}
