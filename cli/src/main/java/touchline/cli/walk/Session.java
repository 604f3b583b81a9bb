package touchline.cli.walk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import touchline.runtime.Happening;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;

/** A case at work: each thing that happens gets its instant, and is kept before it counts. */
final class Session {
  private final Walk walk;
  private final Beginning beginning;
  private final Optional<CaseJournal> journal;
  private final Clock clock;
  private boolean resumed;

  /**
   * Begins a case, or goes on with the one of the journal.
   *
   * @param beginning that of the journal, if there is one in it
   * @param clock of the machine
   */
  Session(
      Flows flows,
      Machine machine,
      Beginning beginning,
      Optional<CaseJournal> journal,
      Clock clock) {
    this.walk =
        new Walk(
            machine, machine.start(beginning.touchpoint(), beginning.request(), beginning.at()));
    this.beginning = beginning;
    this.journal = journal;
    this.clock = clock;
    if (journal.isPresent() && journal.get().beginning(flows).isPresent()) {
      journal.get().replay(walk, flows);
      walk.news();
      resumed = true;
    } else {
      journal.ifPresent(it -> it.begin(beginning, flows));
    }
  }

  /** True if the case began in another run. */
  boolean isResumed() {
    return resumed;
  }

  boolean isKept() {
    return journal.isPresent();
  }

  /** What of a journal's last line was cut off. */
  Optional<String> torn() {
    return journal.flatMap(CaseJournal::torn);
  }

  Walk walk() {
    return walk;
  }

  WalkState state() {
    return walk.state();
  }

  Beginning beginning() {
    return beginning;
  }

  /** The clock of the case. */
  Instant now() {
    Instant now =
        clock
            .instant()
            .plus(beginning.ahead())
            .plus(state().skipped())
            .truncatedTo(ChronoUnit.MILLIS);
    Instant last = state().state().now();
    return now.isAfter(last) ? now : last;
  }

  /** Lets the clock's time pass for the case. */
  void tick() {
    Instant now = now();
    if (walk.tick(now)) {
      journal.ifPresent(it -> it.time(now));
    }
  }

  /**
   * Somebody does something.
   *
   * @throws RefusedException if it can't be done now
   */
  void apply(Input input) {
    WalkState before = state();
    Instant now = now();
    walk.apply(input, now);
    journal.ifPresent(it -> it.input(now, before, input));
  }

  /** Takes the last input back; false if there is none. */
  boolean back() {
    Instant now = now();
    if (!walk.back()) {
      return false;
    }
    journal.ifPresent(it -> it.back(now));
    return true;
  }

  List<Happening> news() {
    return walk.news();
  }
}
