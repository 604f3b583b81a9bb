package touchline.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Who does a statement, by when, how long it takes, and what exactly.
 *
 * @param actor as written; only this counts for hand-overs
 * @param performer who does it in swimlanes and procedures: the written actor, else whoever holds
 *     the case; nobody where that depends on the way that the case came
 * @param within deadline
 * @param takes usual working time
 */
public record Work(
    Optional<Actor> actor,
    Optional<Actor> performer,
    Optional<Duration> within,
    Optional<Duration> takes,
    List<Detail> details) {

  /** Nobody, no times, and nothing that is written. */
  public static final Work NOTHING =
      new Work(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Work {
    details = List.copyOf(details);
  }

  /** The same work, done by somebody else. */
  public Work by(Optional<Actor> performer) {
    return new Work(actor, performer, within, takes, details);
  }
}
