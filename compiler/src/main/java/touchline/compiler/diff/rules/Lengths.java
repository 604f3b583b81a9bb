package touchline.compiler.diff.rules;

import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Kind;
import touchline.compiler.model.Duration;

/** How lengths of time that may be missing compare. */
final class Lengths {
  private Lengths() {}

  /** What each outcome is called. */
  record Kinds(Kind shorter, Kind longer, Kind added, Kind removed) {}

  /** None if both are the same length, however they are written. */
  static Optional<Kind> kind(Optional<Duration> before, Optional<Duration> after, Kinds kinds) {
    if (before.isEmpty() || after.isEmpty()) {
      return before
          .map(any -> kinds.removed)
          .or(() -> after.map(any -> kinds.added))
          .filter(any -> before.isPresent() || after.isPresent());
    }
    int order = before.get().seconds().compareTo(after.get().seconds());
    boolean working = before.get().working() != after.get().working();
    if (order == 0 && working) {
      return Optional.of(after.get().working() ? kinds.longer : kinds.shorter);
    }
    return order == 0 ? Optional.empty() : Optional.of(order < 0 ? kinds.longer : kinds.shorter);
  }

  /** True if they are not the same length, however they are written. */
  static boolean differ(Duration before, Duration after) {
    return before.working() != after.working() || before.seconds().compareTo(after.seconds()) != 0;
  }

  /** The change with both lengths as they are written. */
  static Change worded(Change change, Optional<Duration> before, Optional<Duration> after) {
    return change.worded(before.map(Duration::written), after.map(Duration::written));
  }

  /** {@code the deadline goes from 15 min to 30 min}. */
  static String words(String what, Optional<Duration> before, Optional<Duration> after) {
    if (before.isEmpty()) {
      return "there is now a " + what + ": " + after.map(Duration::written).orElse("");
    }
    String old = before.get().written();
    return after
        .map(now -> "the " + what + " goes from " + old + " to " + now.written())
        .orElse("the " + what + " of " + old + " is gone");
  }
}
