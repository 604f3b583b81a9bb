package touchline.table;

import java.util.List;
import java.util.Optional;

/**
 * Who does it, by when, how long it takes, and what exactly.
 *
 * @param actor the id of the actor whom the statement names; a new human one is a hand-over
 * @param performer who does it where the statement names nobody: the actor of the statement before
 *     it; no hand-over
 * @param within the deadline, counted from arriving at the node
 * @param takes usual working time
 * @param details in written order
 */
public record Work(
    Optional<String> actor,
    Optional<String> performer,
    Optional<TimeSpan> within,
    Optional<TimeSpan> takes,
    List<Detail> details) {

  /** Nobody in particular does nothing in particular. */
  public static final Work NONE =
      new Work(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Work {
    performer = actor.isPresent() ? Optional.empty() : performer;
    details = List.copyOf(details);
  }
}
