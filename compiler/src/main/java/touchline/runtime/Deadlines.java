package touchline.runtime;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.TimeSpan;

/** Lets time pass: each deadline and each reminder before an instant fires, in order. */
final class Deadlines {
  /** More than this at once are refused: nobody can have meant it. */
  private static final int MOST = 5_000;

  private final Motion motion;
  private final Instant until;

  /** What is due next. */
  private record Due(Token token, Instant at, Optional<Place.Exit> reminder) {}

  private Deadlines(Motion motion, Instant until) {
    this.motion = motion;
    this.until = until;
  }

  static void pass(Motion motion, Instant until) {
    Deadlines deadlines = new Deadlines(motion, until);
    int fired = 0;
    Optional<Due> next = deadlines.next();
    while (next.isPresent() && !motion.isOver()) {
      if (++fired > MOST) {
        throw new RefusedException(
            "More than "
                + MOST
                + " deadlines and reminders would pass at once; let less time pass.");
      }
      deadlines.fire(next.get());
      next = deadlines.next();
    }
    motion.at(until);
  }

  private Optional<Due> next() {
    Optional<Due> first = Optional.empty();
    for (Token token : motion.tokens()) {
      if (token.parked()) {
        continue; // Its deadlines run on; what follows from them, follows when it goes on.
      }
      for (Optional<Due> due : List.of(deadline(token), reminder(token))) {
        first = earlier(first, due);
      }
    }
    return first;
  }

  /** Of two at one instant, the first. */
  private static Optional<Due> earlier(Optional<Due> first, Optional<Due> other) {
    if (first.isEmpty() || other.isEmpty()) {
      return first.isEmpty() ? other : first;
    }
    return other.get().at().isBefore(first.get().at()) ? other : first;
  }

  private Optional<Due> deadline(Token token) {
    return token
        .deadline()
        .filter(at -> !token.overdue() && at.isBefore(until))
        .map(at -> new Due(token, at, Optional.empty()));
  }

  private Optional<Due> reminder(Token token) {
    Optional<Due> first = Optional.empty();
    for (Place.Exit exit : token.place().exits()) {
      if (exit.way().cause() instanceof Cause.Every every) {
        first = earlier(first, reminder(token, exit, every));
      }
    }
    return first;
  }

  private Optional<Due> reminder(Token token, Place.Exit exit, Cause.Every every) {
    int count = token.timesReminded(exit.way().id());
    if (used(every, count)) {
      return Optional.empty();
    }
    return motion
        .flow(token)
        .hours()
        .after(token.since(), times(every.interval(), count + 1))
        .filter(at -> at.isBefore(until))
        .map(at -> new Due(token, at, Optional.of(exit)));
  }

  private static boolean used(Cause.Every every, int count) {
    return every.limit().map(limit -> count >= limit).orElse(false);
  }

  private static TimeSpan times(TimeSpan interval, int count) {
    return new TimeSpan(
        interval.amount().multiply(BigDecimal.valueOf(count)), interval.unit(), interval.working());
  }

  private void fire(Due due) {
    if (due.at().isAfter(motion.now())) {
      motion.at(due.at());
    }
    if (due.reminder().isPresent()) {
      remind(motion, due.token(), due.reminder().get());
    } else {
      late(motion, due.token());
    }
  }

  /** One reminder of a statement happens now; false if none is left. */
  static boolean remind(Motion motion, Token token, Place.Exit reminder) {
    String way = reminder.way().id();
    if (reminder.way().cause() instanceof Cause.Every every
        && used(every, token.timesReminded(way))) {
      return false;
    }
    motion.put(token.reminded(way));
    motion.tell(new Happening.ReminderDue(token.id(), token.place(), motion.now()));
    beside(motion, token, reminder);
    return true;
  }

  /** The deadline of a statement passes now. */
  static void late(Motion motion, Token token) {
    Token late = token.afterDeadline();
    motion.put(late);
    motion.tell(new Happening.DeadlinePassed(token.id(), token.place(), motion.now()));
    Optional<Place.Exit> exit = token.place().exit("late");
    if (exit.isEmpty()) {
      return; // It is overdue and stays where it is.
    }
    if (token.place().node() instanceof Node.Wait) {
      waited(motion, late, exit.get());
    } else {
      beside(motion, late, exit.get());
    }
  }

  private static void waited(Motion motion, Token token, Place.Exit late) {
    if (!token.begun()) {
      motion.begin(token);
    }
    motion.dropBeside(token.id());
    motion.took(token, late);
    motion.go(motion.token(token.id()), late.only());
  }

  private static void beside(Motion motion, Token statement, Place.Exit exit) {
    Token token =
        Token.fresh(
                motion.newId(),
                statement.frame(),
                statement.place(),
                motion.now(),
                statement.holder())
            .within(
                OptionalInt.empty(),
                Optional.of(new Token.Beside(statement.id(), exit.way().id())),
                statement.interruption());
    motion.tokens().add(motion.position(statement.id()) + 1, token);
    motion.took(token, exit);
    motion.go(token, exit.only());
  }
}
