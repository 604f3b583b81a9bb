package touchline.runtime;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A position of a case: one for each thing that is under way.
 *
 * @param id distinct in a case, never used again
 * @param frame the run of a flow that it belongs to
 * @param place where it stands
 * @param since when it came there
 * @param deadline by when what is to be done there should be done, or until when is waited
 * @param overdue whether the deadline has passed and what follows from it has happened
 * @param reminders how often each reminder has happened there, by the id of its way
 * @param begun whether somebody has begun to work on it
 * @param parked whether it stands still while an {@code anytime} runs
 * @param holder the role that holds the case there
 * @param fork the open fork whose branch it is in, if it is in one
 * @param beside what it runs beside, if it is in a late or reminder block
 * @param interruption the {@code anytime} run that it is in, if it is in one
 */
public record Token(
    int id,
    int frame,
    Place place,
    Instant since,
    Optional<Instant> deadline,
    boolean overdue,
    Map<String, Integer> reminders,
    boolean begun,
    boolean parked,
    Optional<String> holder,
    OptionalInt fork,
    Optional<Beside> beside,
    OptionalInt interruption) {

  public Token {
    reminders = Map.copyOf(reminders);
  }

  /** A token that nobody has done anything with. */
  static Token fresh(int id, int frame, Place place, Instant now, Optional<String> holder) {
    return new Token(
        id,
        frame,
        place,
        now,
        Optional.empty(),
        false,
        Map.of(),
        false,
        false,
        holder,
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /**
   * What a token runs beside.
   *
   * @param token the token at the statement that the block belongs to
   * @param block the block; a token that leaves it takes the statement's place
   */
  public record Beside(int token, String block) {}

  boolean isBeside(int token) {
    return beside.isPresent() && beside.get().token() == token;
  }

  Token at(Place next, Instant now, Optional<Instant> due) {
    return new Token(
        id,
        frame,
        next,
        now,
        due,
        false,
        Map.of(),
        false,
        parked,
        holder,
        fork,
        beside,
        interruption);
  }

  Token begun(Optional<String> newHolder) {
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        overdue,
        reminders,
        true,
        parked,
        newHolder,
        fork,
        beside,
        interruption);
  }

  Token afterDeadline() {
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        true,
        reminders,
        begun,
        parked,
        holder,
        fork,
        beside,
        interruption);
  }

  Token reminded(String way) {
    Map<String, Integer> more = new HashMap<>(reminders);
    more.merge(way, 1, Integer::sum);
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        overdue,
        more,
        begun,
        parked,
        holder,
        fork,
        beside,
        interruption);
  }

  int timesReminded(String way) {
    return reminders.getOrDefault(way, 0);
  }

  Token parked(boolean still) {
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        overdue,
        reminders,
        begun,
        still,
        holder,
        fork,
        beside,
        interruption);
  }

  Token heldBy(Optional<String> newHolder) {
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        overdue,
        reminders,
        begun,
        parked,
        newHolder,
        fork,
        beside,
        interruption);
  }

  /** The same one, inside what another one is inside of. */
  Token within(OptionalInt newFork, Optional<Beside> newBeside, OptionalInt newInterruption) {
    return new Token(
        id,
        frame,
        place,
        since,
        deadline,
        overdue,
        reminders,
        begun,
        parked,
        holder,
        newFork,
        newBeside,
        newInterruption);
  }
}
