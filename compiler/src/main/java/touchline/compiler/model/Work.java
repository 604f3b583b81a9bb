package touchline.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Who does a statement, by when, how long it takes, and what exactly.
 *
 * @param actor as written; only this counts for hand-overs
 * @param performer the written actor, else the one of the nearest statement before it, in its block
 *     or around it: who does it in swimlanes and procedures
 * @param within deadline
 * @param takes usual working time
 */
public record Work(
    Optional<Actor> actor,
    Optional<Actor> performer,
    Optional<Duration> within,
    Optional<Duration> takes,
    List<Detail> details) {

  public Work {
    details = List.copyOf(details);
  }
}
